package org.fengqiao.projections.hotissue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.petitionfile.Answer;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.jspecify.annotations.Nullable;

/**
 * Hot issues (热点问题), found and confirmed. Every question is asked for an actor: of a cluster's letters the actor sees
 * those whose words the actor may read, and what is kept from anybody is in no cluster.
 *
 * @see "ADR 0023 hot issues"
 */
public interface HotIssues {
    /** How far back clusters are looked for. */
    int DAYS = 365;

    /** What was found at and below a unit in the last {@link #DAYS} days, the largest first. */
    List<Cluster> clusters(Actor actor, UnitCode centre);

    /** One of them, by {@link Cluster#id}. */
    Optional<Cluster> cluster(Actor actor, UnitCode centre, String id);

    /** What was confirmed at and below a unit, the newest first. */
    List<Issue> issues(Actor actor, UnitCode centre);

    /** What one is called; empty when unknown, of another line, or where it does not exist for the actor. */
    Optional<Named> named(Actor actor, String issueId);

    /** One of them; empty when unknown or of another line. */
    Optional<Issue> issue(Actor actor, String issueId);

    /**
     * The answer that was given, opened, as each letter's file has it; that it was opened is remembered. Empty while there
     * is none, and where there is no such hot issue for the actor.
     */
    Optional<Answer> answer(Actor actor, String issueId);

    /** Which of these are kept from the actor with one of their letters; the actor must not learn that there are any. */
    Set<String> keptFrom(Actor actor, Collection<String> issueIds);

    /** @param title opened; empty when its key is gone */
    record Named(String id, String title) {}

    /**
     * Letters of many people that are about one matter.
     *
     * @param id its first letter's case: a cluster that grows keeps it
     * @param letters by day of receipt
     * @param people how many wrote them
     * @param issueId the hot issue that most of them belong to; null while it is not confirmed
     */
    record Cluster(
            String id,
            List<Item> letters,
            int people,
            @Nullable String issueId) {
        /** Who has each letter. */
        public List<UnitCode> places() {
            return letters.stream().map(Item::centre).toList();
        }

        public LocalDate first() {
            return letters.getFirst().receivedAt();
        }

        public LocalDate last() {
            return letters.getLast().receivedAt();
        }

        /** How many came from that day on. */
        public int since(LocalDate day) {
            return (int) letters.stream()
                    .filter(letter -> !letter.receivedAt().isBefore(day))
                    .count();
        }
    }

    /**
     * A confirmed one.
     *
     * @param title opened; empty when its key is gone
     * @param answeredOn null until it is
     * @param letters that belong to it and that the actor may read
     * @param places who has each letter, or had it before it was answered with the others
     * @param suggested of its cluster, and open still, but not in it yet
     */
    record Issue(
            String id,
            UnitCode unit,
            String title,
            PetitionKind kind,
            String category,
            LocalDate confirmedOn,
            @Nullable LocalDate answeredOn,
            List<Item> letters,
            List<UnitCode> places,
            List<Item> suggested) {
        /** Its letters that wait for the answer. */
        public List<Item> unanswered() {
            return letters.stream().filter(letter -> letter.state().open()).toList();
        }
    }
}
