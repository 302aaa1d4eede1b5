package org.fengqiao.projections.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.Fact;
import org.fengqiao.domain.petition.PublicationCommand.PublishOpinion;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.history.Reached;
import org.fengqiao.projections.words.Vault;

/**
 * Looks in the open words for who lodged the case, and each that became a part of it (公示文字核对). Only who may publish is
 * answered, for everybody else could ask until the name was found.
 */
public final class CheckedWords implements PublicWords {
    private final CaseHistory history;
    private final Function<Actor, Facts> facts;
    private final Vault vault;

    public CheckedWords(CaseHistory history, Function<Actor, Facts> facts, Vault vault) {
        this.history = history;
        this.facts = facts;
        this.vault = vault;
    }

    @Override
    public List<Found> found(Actor actor, String caseId, String title, String text) {
        return personal(opened(actor, caseId)).in(title + "\n" + text).stream()
                .sorted(Comparator.comparing(found -> !found.sort().never()))
                .toList();
    }

    @Override
    public void require(Actor actor, PublishOpinion command) {
        var story = opened(actor, command.caseId());
        var title = vault.open(command.title()).orElse("");
        var text = vault.open(command.text()).orElse("");
        requireWords(title, text);
        personal(story).in(title + "\n" + text).stream()
                .map(Found::sort)
                .filter(PersonalSort::never)
                .findFirst()
                .ifPresent(sort -> {
                    throw Refused.invalid("publication.tells-who-it-is", sort.name());
                });
    }

    private static void requireWords(String title, String text) {
        if (title.isBlank()) {
            throw Refused.invalid("publication.title-missing");
        }
        if (text.isBlank()) {
            throw Refused.invalid("publication.text-missing");
        }
        if (title.length() > TITLE) {
            throw Refused.invalid("publication.title-too-long", String.valueOf(TITLE));
        }
        if (text.length() > TEXT) {
            throw Refused.invalid("publication.text-too-long", String.valueOf(TEXT));
        }
    }

    private CaseStory opened(Actor actor, String caseId) {
        var story = CaseStory.of(history.of(caseId)).orElseThrow(() -> Refused.unknown("case.unknown"));
        var relations =
                story.glance().involvement().of(actor, facts.apply(actor).units());
        Authority.require(actor, Permission.PUBLISH_OPINION, relations);
        return story;
    }

    /** Where its complainant wants confidence nothing is compared, for a refusal would tell; it is not published at all. */
    private PersonalWords personal(CaseStory story) {
        var stories = new ArrayList<CaseStory>();
        if (!Reached.by(story).confidential()) {
            stories.add(story);
        }
        story.glance().merged().stream()
                .flatMap(other -> CaseStory.of(history.of(other)).stream())
                .forEach(stories::add);
        return new PersonalWords(
                words(stories, Fact.NAME),
                words(stories, Fact.REPRESENTATIVES),
                Stream.concat(words(stories, Fact.PHONE).stream(), contacts(stories))
                        .toList(),
                words(stories, Fact.ADDRESS));
    }

    private List<String> words(List<CaseStory> stories, Fact fact) {
        return stories.stream()
                .flatMap(story -> Stream.ofNullable(story.glance().entered().get(fact)))
                .flatMap(words -> vault.open(words).stream())
                .toList();
    }

    private Stream<String> contacts(List<CaseStory> stories) {
        return stories.stream()
                .flatMap(story -> Stream.ofNullable(Reached.by(story).address()))
                .flatMap(words -> vault.open(words).stream());
    }
}
