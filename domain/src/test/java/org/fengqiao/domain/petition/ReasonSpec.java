package org.fengqiao.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fengqiao.domain.petition.AnsweringCommand.RequestExtension;
import org.fengqiao.domain.petition.AnsweringEvent.ExtensionRequested;
import org.fengqiao.domain.petition.HandlingCommand.RefusePetition;
import org.fengqiao.domain.petition.HandlingEvent.PetitionRefused;
import org.fengqiao.domain.petition.SendingCommand.ObjectToRouting;
import org.fengqiao.domain.petition.SendingEvent.RoutingObjected;
import org.junit.jupiter.api.Test;

/** An officer chooses a reason from those that can be chosen that day. */
class ReasonSpec {
    @Test
    void the_step_names_the_reason_that_was_chosen() {
        assertThat(Spec.registered()
                        .when(refuse("R01"))
                        .happens(PetitionRefused.class)
                        .reasonCode())
                .isEqualTo("R01");
        assertThat(Spec.transferred()
                        .by(World.COMMUNITY_OFFICER)
                        .when(object("O01"))
                        .happens(RoutingObjected.class)
                        .reasonCode())
                .isEqualTo("O01");
        assertThat(Spec.inWork(PetitionKind.APPEAL)
                        .when(extend("E01"))
                        .happens(ExtensionRequested.class)
                        .reasonCode())
                .isEqualTo("E01");
    }

    @Test
    void own_words_alone_are_enough() {
        assertThat(Spec.registered()
                        .when(refuse(null))
                        .happens(PetitionRefused.class)
                        .reasonCode())
                .isNull();
    }

    @Test
    void what_is_not_in_the_list_today_or_is_for_another_step_is_not_chosen() {
        Spec.registered().when(refuse("R99")).refused("petition.reason-not-there", "R99");
        Spec.registered().when(refuse("E01")).refused("petition.reason-not-there", "E01");
        Spec.transferred().by(World.COMMUNITY_OFFICER).when(object("R01")).refused("petition.reason-not-there", "R01");
        Spec.inWork(PetitionKind.APPEAL).when(extend("E02")).refused("petition.reason-not-there", "E02");
    }

    private static RefusePetition refuse(String code) {
        var told = new Notice(NoticeManner.POST, LocalDate.parse("2026-03-02"));
        return new RefusePetition(Ask.CASE, RightRoute.LITIGATION, World.words("reasons"), code, told);
    }

    private static ObjectToRouting object(String code) {
        return new ObjectToRouting(Ask.CASE, World.words("reasons"), code);
    }

    private static RequestExtension extend(String code) {
        return new RequestExtension(Ask.CASE, 30, World.words("complex"), code);
    }
}
