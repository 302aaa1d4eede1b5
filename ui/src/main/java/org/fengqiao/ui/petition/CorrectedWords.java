package org.fengqiao.ui.petition;

import java.time.LocalDate;
import org.fengqiao.domain.petition.Channel;
import org.fengqiao.domain.petition.Fact;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** The values of a correction as a person says them (更正前后的值): a history keeps a code or a day, a file names it. */
record CorrectedWords(Desk desk, Speech say) {
    String of(Fact fact, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return "";
        }
        return switch (fact) {
            case NAME, PHONE, ADDRESS, REPRESENTATIVES, TITLE, TEXT -> value;
            case HEADCOUNT -> say.say("file.people", Integer.parseInt(value));
            case CHANNEL -> say.name(Channel.valueOf(value));
            case KIND -> say.name(PetitionKind.valueOf(value));
            case CATEGORY -> desk.categories().pathOf(value, say.locale());
            case RECEIVED_ON -> say.date(LocalDate.parse(value));
            case UNIT -> desk.units().nameOf(UnitCode.of(value));
        };
    }
}
