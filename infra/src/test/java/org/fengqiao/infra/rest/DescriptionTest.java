package org.fengqiao.infra.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.petitionfile.Action;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.jsonFormatVisitors.JsonAnyFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsonFormatVisitors.JsonStringFormatVisitor;

/** What the description says is what is read and written. */
class DescriptionTest extends OfficeOnTheNet {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapped;

    private JsonNode document;

    @BeforeEach
    void read() {
        document = nobody().get("/v3/api-docs").json();
    }

    /** A handler and the body that it takes. */
    private record Taking(RequestMappingInfo at, Class<?> body) {
        Stream<String> operations() {
            return at.getPathPatternsCondition().getPatternValues().stream()
                    .flatMap(path -> at.getMethodsCondition().getMethods().stream()
                            .map(method ->
                                    "/" + escaped(path) + "/" + method.name().toLowerCase(Locale.ROOT)));
        }

        private static String escaped(String path) {
            return path.replace("~", "~0").replace("/", "~1");
        }
    }

    private List<Taking> taking() {
        var all = new ArrayList<Taking>();
        handlers()
                .forEach((at, handler) -> Arrays.stream(handler.getMethodParameters())
                        .filter(parameter -> parameter.hasParameterAnnotation(Sent.class))
                        .map(MethodParameter::getParameterType)
                        .forEach(body -> all.add(new Taking(at, body))));
        return all;
    }

    private Map<RequestMappingInfo, HandlerMethod> handlers() {
        return mapped.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue()
                        .getBeanType()
                        .getPackage()
                        .equals(getClass().getPackage()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void each_body_that_a_handler_takes_is_described_with_its_fields() {
        assertThat(taking())
                .hasSizeGreaterThan(20)
                .allSatisfy(taking -> assertThat(taking.operations()).allSatisfy(operation -> {
                    var schema = document.path("paths").at(operation + "/requestBody/content/application~1json/schema");
                    assertThat(propertiesOf(schema)).containsExactlyInAnyOrderElementsOf(fields(taking.body()));
                }));
    }

    @Test
    void a_body_is_demanded_where_a_field_is() {
        assertThat(demanded("hotline/calls")).isTrue();
        assertThat(demanded("petitions/{number}/serve")).isTrue();
        assertThat(demanded("petitions/{number}/take")).isFalse();
    }

    private boolean demanded(String path) {
        return document.path("paths")
                .path(Paths.ROOT + "/" + path)
                .at("/post/requestBody/required")
                .asBoolean(false);
    }

    @Test
    void no_other_handler_reads_a_body_by_itself() {
        assertThat(handlers().values().stream().map(HandlerMethod::getBeanType).distinct())
                .filteredOn(type ->
                        Arrays.stream(type.getDeclaredFields()).anyMatch(field -> field.getType() == Bodies.class))
                .containsExactly(PetitionPaths.class);
    }

    /** All that goes in and out. */
    private Set<Class<?>> types() {
        var types = new LinkedHashSet<Class<?>>();
        handlers().values().forEach(handler -> gather(handler.getMethod().getGenericReturnType(), types));
        taking().forEach(taking -> gather(taking.body(), types));
        Stream.of(Action.values()).forEach(action -> gather(ActionRequests.of(action), types));
        return types;
    }

    @Test
    void what_is_text_in_json_is_described_as_text() {
        assertThat(types()).contains(Moment.class, UnitCode.class, Action.class);
        assertThat(types().stream().filter(Class::isRecord).filter(type -> !isText(type)))
                .allSatisfy(record -> assertThat(record.getRecordComponents())
                        .filteredOn(component -> isText(element(component.getGenericType())))
                        .allSatisfy(component -> assertThat(described(record, component))
                                .as("%s.%s", record.getName(), component.getName())
                                .isIn("string", "")));
        assertThat(document.at("/components/schemas").propertyNames()).doesNotContain("Moment", "UnitCode");
    }

    @Test
    void no_two_records_have_one_name() {
        assertThat(types().stream().filter(Class::isRecord).map(DescriptionTest::name))
                .doesNotHaveDuplicates();
    }

    /** The type of its schema; nothing where the description has no such schema or no such field. */
    private String described(Class<?> record, RecordComponent component) {
        var field = document.at("/components/schemas")
                .path(name(record))
                .path("properties")
                .path(component.getName());
        var one = field.path("type").toString().contains("array") ? field.path("items") : field;
        if (one.has("$ref")) {
            return one.path("$ref").asString();
        }
        return one.path("type").isArray()
                ? one.path("type").path(0).asString()
                : one.path("type").asString("");
    }

    private static String name(Class<?> type) {
        return type.getEnclosingClass() == null
                ? type.getSimpleName()
                : name(type.getEnclosingClass()) + type.getSimpleName();
    }

    private List<String> propertiesOf(JsonNode schema) {
        var name = schema.path("$ref").asString("").replace("#/components/schemas/", "");
        return List.copyOf(
                document.at("/components/schemas").path(name).path("properties").propertyNames());
    }

    private static List<String> fields(Class<?> body) {
        return Arrays.stream(body.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static void gather(Type type, Set<Class<?>> into) {
        switch (type) {
            case ParameterizedType of ->
                Arrays.stream(of.getActualTypeArguments()).forEach(each -> gather(each, into));
            case Class<?> own
            when own.getName().startsWith("org.fengqiao") && into.add(own) && own.isRecord() ->
                Arrays.stream(own.getRecordComponents()).forEach(each -> gather(each.getGenericType(), into));
            default -> {}
        }
        if (type instanceof ParameterizedType of) {
            gather(of.getRawType(), into);
        }
    }

    private static Type element(Type type) {
        return switch (type) {
            case ParameterizedType of when of.getActualTypeArguments().length == 1 -> of.getActualTypeArguments()[0];
            case GenericArrayType of -> of.getGenericComponentType();
            default -> type;
        };
    }

    /** Whether our JSON writes it as text. */
    private static boolean isText(Type type) {
        if (!(type instanceof Class<?> own) || !own.getName().startsWith("org.fengqiao") || own.isInterface()) {
            return false;
        }
        var text = new AtomicBoolean();
        Json.STRICT.acceptJsonFormatVisitor(own, new JsonFormatVisitorWrapper.Base() {
            @Override
            public JsonStringFormatVisitor expectStringFormat(JavaType asked) {
                text.set(true);
                return new JsonStringFormatVisitor.Base();
            }

            @Override
            public JsonAnyFormatVisitor expectAnyFormat(JavaType asked) {
                text.set(true);
                return new JsonAnyFormatVisitor.Base();
            }
        });
        return text.get();
    }
}
