package org.fengqiao.infra.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.petitionfile.Action;

/** For every action a body that can be read, made from what its request demands: a new action needs no line here. */
final class ActionBodies {
    /** What has to be the name of something that is there. */
    private static final Map<String, String> KNOWN = Map.of("account", "officer.district", "category", "01");

    private ActionBodies() {}

    /** @param number of a petition that is there */
    static String of(Action action, String number) {
        if (action == Action.ANSWER) {
            return "{\"words\": \"已办\"}";
        }
        return of(ActionRequests.of(action), number);
    }

    private static String of(Class<?> request, String number) {
        return Arrays.stream(request.getRecordComponents())
                .filter(component -> component.getAccessor().isAnnotationPresent(NotNull.class)
                        || component.getAccessor().isAnnotationPresent(NotBlank.class))
                .map(component -> "\"" + component.getName() + "\": " + value(component, number))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String value(RecordComponent component, String number) {
        var type = component.getType();
        if (type == List.class) {
            var of = (ParameterizedType) component.getGenericType();
            return of.getActualTypeArguments()[0] == UnitCode.class ? "[\"" + OfficeOnTheNet.COMMUNITY + "\"]" : "[]";
        }
        if (type == Integer.class) {
            return "1";
        }
        if (type == Boolean.class) {
            return "true";
        }
        if (type == SittingRequest.class) {
            return of(type, number);
        }
        return "\"" + text(component, type, number) + "\"";
    }

    private static String text(RecordComponent component, Class<?> type, String number) {
        if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0]).name();
        }
        if (component.getName().equals("number")) {
            return number;
        }
        if (type == UnitCode.class) {
            return OfficeOnTheNet.STREET;
        }
        if (type == Moment.class) {
            return OfficeOnTheNet.today() + "T23:59";
        }
        return type == String.class
                ? KNOWN.getOrDefault(component.getName(), "文字")
                : OfficeOnTheNet.today().toString();
    }
}
