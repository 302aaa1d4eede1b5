package org.fengqiao.ui.acts;

import java.util.Objects;
import org.fengqiao.domain.petition.Fact;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** What a fact is taken to be now (现在的值), before it is corrected. */
record FactNow(Desk desk, Speech say) {
    String of(PetitionFile file, Fact fact) {
        var value = switch (fact) {
            case NAME, PHONE, ADDRESS, REPRESENTATIVES, TITLE, TEXT -> words(file, fact);
            case CHANNEL -> say.name(file.channel());
            case KIND -> file.kind() == null ? "" : say.name(file.kind());
            case CATEGORY -> file.category() == null ? "" : desk.categories().pathOf(file.category(), say.locale());
            case RECEIVED_ON -> say.date(file.receivedOn());
            case UNIT -> desk.units().nameOf(file.holder());
            case HEADCOUNT -> say.say("file.people", file.headcount());
        };
        return value.isBlank() ? say.say("act.correct.nothing") : value;
    }

    /** Open words, to be mended where they stand; empty where there are none, or where the fact is no words. */
    static String words(PetitionFile file, Fact fact) {
        var person = file.person();
        var letter = file.letter();
        @Nullable
        String words = switch (fact) {
            case NAME -> person == null ? null : person.name();
            case PHONE -> person == null ? null : person.phone();
            case ADDRESS -> person == null ? null : person.address();
            case REPRESENTATIVES -> person == null ? null : person.representatives();
            case TITLE -> letter == null ? null : letter.title();
            case TEXT -> letter == null ? null : letter.text();
            case CHANNEL, KIND, CATEGORY, RECEIVED_ON, UNIT, HEADCOUNT -> null;
        };
        return Objects.requireNonNullElse(words, "");
    }
}
