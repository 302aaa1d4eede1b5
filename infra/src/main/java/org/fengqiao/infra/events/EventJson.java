package org.fengqiao.infra.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.fengqiao.domain.contact.Telephone;
import org.fengqiao.domain.hotline.CallNumber;
import org.fengqiao.domain.petition.PetitionNumber;
import org.fengqiao.domain.proposal.ProposalNumber;
import org.fengqiao.domain.unit.UnitCode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** How values of the domain look in JSON: records by their components, single values as what they hold. */
public final class EventJson {
    private EventJson() {}

    private abstract static class PlainText {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        @SuppressWarnings("UnusedVariable") // its name is all that matters
        PlainText(String value) {}

        @JsonValue
        abstract String value();
    }

    /** Adds what the domain's values need to any mapper. */
    public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        return builder.addMixIn(UnitCode.class, PlainText.class)
                .addMixIn(PetitionNumber.class, PlainText.class)
                .addMixIn(CallNumber.class, PlainText.class)
                .addMixIn(ProposalNumber.class, PlainText.class)
                .addMixIn(Telephone.class, PlainText.class)
                .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("org.axonframework.")
                        .allowIfSubType("java.")
                        .allowIfSubType("org.fengqiao.")
                        .build());
    }
}
