package org.fengqiao.projections.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fengqiao.domain.petition.Instance;
import org.fengqiao.domain.petition.Publication;
import org.fengqiao.domain.petition.PublicationEvent.OpinionPublished;
import org.fengqiao.domain.petition.PublicationEvent.PublicationWithdrawn;
import org.fengqiao.domain.petition.RemedyEvent.ReviewConcluded;
import org.fengqiao.domain.petition.ReviewOpinion;
import org.fengqiao.domain.petition.ReviewOutcome;
import org.fengqiao.domain.petition.WithdrawalGround;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.publication.Publications.Opinion;
import org.fengqiao.projections.store.Feed;
import org.fengqiao.projections.store.Generations;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.worklist.OpenVault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What everybody reads of last words, and when; the same on every store. */
abstract class PublicationsTest {
    private static final UnitCode CITY = UnitCode.of("320500000000");

    private final OpenVault vault = new OpenVault();
    private final Feed feed = new Feed();
    private Generations generations;
    private PublicationsProjection projection;
    private Publications publications;
    private LocalDate today = LocalDate.parse("2026-05-10");

    abstract MongoDatabase freshDatabase();

    @BeforeEach
    void begin() {
        var database = freshDatabase();
        generations = new Generations(database);
        projection = new PublicationsProjection(database, generations.current());
        publications = new MongoPublications(database, generations, vault, () -> today);
    }

    private static Moment at() {
        return Moment.onDay(LocalDate.parse("2026-05-06"));
    }

    private Sealed words(String caseId, String words) {
        return vault.seal(KeyId.caseOuter(caseId), words);
    }

    private void decided(String caseId, Instance instance) {
        var words = words(caseId, "意见");
        var opinion = new ReviewOpinion(words, words, words, ReviewOutcome.UPHELD);
        feed.happens(
                caseId,
                new ReviewConcluded(
                        caseId, at(), instance, LocalDate.parse("2026-05-06"), opinion, null, true, null, List.of()));
    }

    private void published(String caseId, String from, String until) {
        var period = new Publication(LocalDate.parse(from), LocalDate.parse(until));
        feed.happens(
                caseId,
                new OpinionPublished(caseId, at(), CITY, period, words(caseId, "题 " + caseId), words(caseId, "文")));
    }

    private void takenDown(String caseId) {
        feed.happens(caseId, new PublicationWithdrawn(caseId, at(), WithdrawalGround.DECIDED, words(caseId, "误")));
    }

    private List<String> read() {
        feed.deliver(projection);
        return publications.page(null, 10).opinions().stream()
                .map(Opinion::title)
                .toList();
    }

    @Test
    void a_last_word_is_read_by_everybody_from_its_first_to_its_last_day() {
        decided("a", Instance.REVIEW);
        decided("a", Instance.RE_REVIEW);
        published("a", "2026-05-10", "2026-05-12");

        today = LocalDate.parse("2026-05-09");
        assertThat(read()).isEmpty();
        today = LocalDate.parse("2026-05-10");
        assertThat(publications.page(null, 10).opinions()).singleElement().satisfies(opinion -> {
            assertThat(opinion.by()).isEqualTo(CITY);
            assertThat(opinion.outcome()).isEqualTo(ReviewOutcome.UPHELD);
            assertThat(opinion.decidedOn()).isEqualTo("2026-05-06");
            assertThat(opinion.text()).isEqualTo("文");
            assertThat(publications.find(opinion.id())).contains(opinion);
        });
        today = LocalDate.parse("2026-05-12");
        assertThat(read()).hasSize(1);
        today = LocalDate.parse("2026-05-13");
        assertThat(read()).isEmpty();
    }

    @Test
    void by_an_address_that_is_not_the_case_s_and_leads_nowhere_before_and_after() {
        decided("a", Instance.RE_REVIEW);
        published("a", "2026-05-10", "2026-05-12");
        read();
        var id = publications.page(null, 1).opinions().getFirst().id();

        assertThat(id).doesNotContain("a/").isNotEqualTo("a");
        assertThat(publications.find("a")).isEmpty();
        for (var day : List.of("2026-05-09", "2026-05-13")) {
            today = LocalDate.parse(day);
            assertThat(publications.find(id)).isEmpty();
        }
    }

    @Test
    void what_was_taken_down_is_gone_and_what_is_published_again_has_another_address() {
        decided("a", Instance.RE_REVIEW);
        published("a", "2026-05-10", "2026-06-10");
        read();
        var first = publications.page(null, 1).opinions().getFirst().id();
        takenDown("a");

        assertThat(read()).isEmpty();
        assertThat(publications.find(first)).isEmpty();

        published("a", "2026-05-10", "2026-06-10");
        assertThat(read()).containsExactly("题 a");
        assertThat(publications.find(first)).isEmpty();
    }

    @Test
    void the_newest_first_page_by_page() {
        IntStream.range(0, 7).forEach(i -> {
            var caseId = "case" + i;
            decided(caseId, Instance.RE_REVIEW);
            published(caseId, "2026-05-0" + (1 + i / 2), "2026-06-10");
        });
        feed.deliver(projection);
        var seen = new ArrayList<Opinion>();
        String after = null;
        do {
            var page = publications.page(after, 3);
            assertThat(page.opinions()).hasSizeLessThanOrEqualTo(3);
            seen.addAll(page.opinions());
            after = page.next();
        } while (after != null);

        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        assertThat(seen).extracting(opinion -> opinion.period().from()).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void what_nobody_can_open_any_more_is_not_there() {
        decided("a", Instance.RE_REVIEW);
        published("a", "2026-05-10", "2026-06-10");
        decided("b", Instance.RE_REVIEW);
        published("b", "2026-05-10", "2026-06-10");
        vault.forget(KeyId.caseOuter("a"));

        assertThat(read()).containsExactly("题 b");
        assertThat(publications.page(null, 10).withheld()).isFalse();
        vault.withheld = true;
        assertThat(publications.page(null, 10).withheld()).isTrue();
        assertThat(read()).isEmpty();
    }

    @Test
    void an_event_that_comes_twice_changes_nothing() {
        decided("a", Instance.RE_REVIEW);
        published("a", "2026-05-10", "2026-06-10");
        takenDown("a");
        read();
        feed.redeliver(0, 1, projection);

        assertThat(read()).isEmpty();
    }

    @Test
    void a_page_has_its_limits() {
        assertThatThrownBy(() -> publications.page(null, 0)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> publications.page(null, Publications.MOST_PER_PAGE + 1))
                .isInstanceOf(Refused.class);
    }
}
