package org.fengqiao.projections.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.domain.authority.CaseField;
import org.fengqiao.projections.history.Lapsed;
import org.jspecify.annotations.Nullable;

/** Which components of an answer show something, and which field each belongs to. */
final class ShownFields {
    private final Map<String, CaseField> paths = new TreeMap<>();

    private ShownFields() {}

    /** All components that an answer of this type can have; fails where one belongs to no field. */
    static Map<String, CaseField> of(Class<?> type) {
        var all = new ShownFields();
        all.declared(type.getSimpleName(), type);
        return all.paths;
    }

    /** Those in which this answer shows something. */
    static Map<String, CaseField> in(Object answer) {
        var shown = new ShownFields();
        shown.present(answer.getClass().getSimpleName(), answer);
        return shown.paths;
    }

    private void declared(String path, Class<?> type) {
        for (var component : type.getRecordComponents()) {
            var field = fieldOf(type, component);
            var at = path + "." + component.getName();
            var part = partOf(component.getGenericType());
            if (isAnswer(part)) {
                declared(at, part);
            } else {
                paths.put(at, field);
            }
        }
    }

    private void present(String path, Object answer) {
        for (var component : answer.getClass().getRecordComponents()) {
            var at = path + "." + component.getName();
            var field = fieldOf(answer.getClass(), component);
            note(at, field, read(answer, component));
        }
    }

    private void note(String at, CaseField field, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case String text when text.isEmpty() -> {}
            case Collection<?> many -> many.forEach(one -> note(at, field, one));
            case Record one when isAnswer(one.getClass()) -> present(at, one);
            default -> paths.put(at, field);
        }
    }

    private static CaseField fieldOf(Class<?> type, RecordComponent component) {
        var own = component.getAnnotation(Shows.class);
        var text = component.getGenericType().getTypeName().contains("java.lang.String");
        var shows = own == null && !text ? type.getAnnotation(Shows.class) : own;
        assertThat(shows)
                .as("%s.%s belongs to no field: say with @Shows to which", type.getSimpleName(), component.getName())
                .isNotNull();
        return shows.value();
    }

    private static Class<?> partOf(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType of -> partOf(of.getActualTypeArguments()[0]);
            default -> throw new IllegalArgumentException(type.getTypeName());
        };
    }

    /** Since when something holds no more is one value of the answer that tells it, as a day is. */
    private static boolean isAnswer(Class<?> type) {
        return type.isRecord() && type != Lapsed.class && type.getName().startsWith("org.fengqiao.projections.");
    }

    private static @Nullable Object read(Object answer, RecordComponent component) {
        try {
            return component.getAccessor().invoke(answer);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
