package org.fengqiao.infra.rest;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Arrays;
import org.fengqiao.domain.petition.PetitionNumber;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.petitionfile.Action;
import org.springdoc.core.utils.SpringDocUtils;

/** How the description shows values that are text in JSON (文本值的说明): all that {@link Json} writes as text by itself. */
final class TextSchemas {
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String MINUTE = "T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?";

    private TextSchemas() {}

    static void describe() {
        SpringDocUtils.getConfig()
                .replaceWithSchema(
                        UnitCode.class,
                        text(
                                        "A unit: its division code of 12 digits, for which 6 or 9 may stand, or a word",
                                        "320508000000")
                                .pattern("^([0-9]{6}|[0-9]{9}|[0-9]{12}|[a-z][a-z0-9-]{1,39})$"))
                .replaceWithSchema(
                        PetitionNumber.class,
                        text("The number of a petition", "320508-2026-000017")
                                .pattern("^[0-9a-z][0-9a-z-]{1,39}-[0-9]{4}-[0-9]{6,}$"))
                .replaceWithSchema(
                        Moment.class,
                        text(
                                        "A day, or a minute; without an offset it is Shanghai's, as which it is answered",
                                        "2026-11-27T09:00:00+08:00")
                                .pattern("^" + DAY + "(" + MINUTE + ")?$"))
                .replaceWithSchema(Action.class, actions());
    }

    private static Schema<String> text(String description, String example) {
        var schema = new StringSchema();
        schema.setDescription(description);
        schema.setExample(example);
        return schema;
    }

    private static Schema<String> actions() {
        var schema = new StringSchema();
        schema.setEnum(Arrays.stream(Action.values()).map(ActionRequests::path).toList());
        return schema;
    }
}
