package org.fengqiao.domain.petition;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * What was entered when the petition came in, as corrected since (登记事实).
 *
 * @param imported true for a letter of another system: nobody is notified of its past
 * @param reachable whether name and address are clear, so that a notice is owed (article 23)
 * @param knownOn the first day on which the petition is known to have been here, so that it was received by then; null
 *     for a letter that was imported and not touched since
 * @param people how many stand behind it
 * @param confidential whether how to reach the complainant is for who works on it alone
 * @param words the words that were entered and can be corrected
 */
record Entry(
        String caseId,
        PetitionNumber number,
        Channel channel,
        LocalDate receivedOn,
        boolean imported,
        boolean reachable,
        @Nullable LocalDate knownOn,
        People people,
        boolean confidential,
        Map<Fact, Sealed> words) {

    Entry {
        words = Map.copyOf(words);
    }

    Entry received(Channel nextChannel, LocalDate nextDay) {
        return new Entry(
                caseId, number, nextChannel, nextDay, imported, reachable, knownOn, people, confidential, words);
    }

    Entry with(Fact fact, Sealed correct) {
        var next = new EnumMap<Fact, Sealed>(Fact.class);
        next.putAll(words);
        next.put(fact, correct);
        return new Entry(
                caseId,
                number,
                channel,
                receivedOn,
                imported,
                reachable || fact == Fact.ADDRESS,
                knownOn,
                people,
                confidential,
                next);
    }

    Entry counting(People next) {
        return new Entry(caseId, number, channel, receivedOn, imported, reachable, knownOn, next, confidential, words);
    }

    Entry confidential(boolean next) {
        return new Entry(caseId, number, channel, receivedOn, imported, reachable, knownOn, people, next, words);
    }

    Entry knownSince(LocalDate day) {
        return knownOn != null
                ? this
                : new Entry(caseId, number, channel, receivedOn, imported, reachable, day, people, confidential, words);
    }
}
