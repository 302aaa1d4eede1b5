package org.fengqiao.infra.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.fengqiao.domain.petition.PetitionNumber;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.petitionfile.Action;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * How values look in JSON here (接口数据格式): codes and numbers as text, names of enums in {@code lower_snake}, days and
 * minutes as ISO writes them. Read strictly: an unknown field or a wrong type is a mistake of the caller's that must not
 * pass in silence; only the spelling of enums is free.
 */
final class Json {
    private static final int DEEPEST = 20;
    private static final int LONGEST_STRING = 500_000;
    private static final int LONGEST_NUMBER = 30;
    private static final ZoneOffset SHANGHAI = ZoneOffset.ofHours(8);

    /** For bodies and answers. */
    static final JsonMapper STRICT =
            builder().disable(MapperFeature.ALLOW_COERCION_OF_SCALARS).build();

    /** For fields of a form, which are all text. */
    static final JsonMapper FORM = builder().build();

    private Json() {}

    /** For answers in which people are named. */
    static JsonMapper naming(UserNames names) {
        return STRICT.rebuild()
                .addModule(new SimpleModule("names").setSerializerModifier(names))
                .build();
    }

    private static JsonMapper.Builder builder() {
        var factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST_STRING)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS, EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
                .addHandler(new FreelySpelledEnums())
                .addModule(values());
    }

    private static SimpleModule values() {
        return new SimpleModule("values")
                .addSerializer(UnitCode.class, asText(UnitCode::value))
                .addDeserializer(UnitCode.class, fromText(UnitCode::of))
                .addSerializer(PetitionNumber.class, asText(PetitionNumber::value))
                .addSerializer(Action.class, asText(ActionRequests::path))
                .addSerializer(Moment.class, asText(Json::text))
                .addDeserializer(Moment.class, fromText(Json::moment))
                .addDeserializer(LocalDate.class, fromText(LocalDate::parse));
    }

    /** A day, or a minute with the offset of Shanghai. */
    static String text(Moment moment) {
        return moment.precision() == Moment.Precision.DAY
                ? moment.day().toString()
                : moment.at().atOffset(SHANGHAI).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static Moment moment(String text) {
        if (text.indexOf('T') < 0) {
            return Moment.onDay(LocalDate.parse(text));
        }
        var known = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return Moment.atMinute(
                known instanceof OffsetDateTime offset
                        ? offset.atZoneSameInstant(Moment.SHANGHAI).toLocalDateTime()
                        : LocalDateTime.from(known));
    }

    /** {@code lower_snake} as answers spell it. */
    static String text(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The constant, however it is spelled; null when there is none. */
    static <E extends Enum<E>> @Nullable E named(E[] constants, String text) {
        var plain = text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(plain))
                .findFirst()
                .orElse(null);
    }

    private static <T> ValueSerializer<T> asText(Function<T, String> write) {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator generator, SerializationContext context) {
                generator.writeString(write.apply(value));
            }
        };
    }

    private static <T> ValueDeserializer<T> fromText(Function<String, T> read) {
        return new ValueDeserializer<>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) {
                var text = context.readValue(parser, String.class);
                try {
                    return read.apply(text);
                } catch (DateTimeException e) {
                    throw context.weirdStringException(text, Moment.class, "no time");
                }
            }
        };
    }

    /** {@code due-soon}, {@code due_soon} and {@code DUE_SOON} are one and the same. */
    private static final class FreelySpelledEnums extends DeserializationProblemHandler {
        @Override
        public Object handleWeirdStringValue(
                DeserializationContext context, Class<?> target, String text, String failure) {
            if (target.isEnum()) {
                for (var constant : target.getEnumConstants()) {
                    var plain = text.strip()
                            .toUpperCase(Locale.ROOT)
                            .replace('-', '_')
                            .replace(' ', '_');
                    if (((Enum<?>) constant).name().equals(plain)) {
                        return constant;
                    }
                }
            }
            return NOT_HANDLED;
        }
    }
}
