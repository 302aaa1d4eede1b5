package org.fengqiao.infra.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.attachments.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads what other systems send (请求体读取), and says which field is wrong and why. */
@Component
class Bodies {
    static final int MOST_BYTES = 1024 * 1024;

    private final Validator validator;

    Bodies(Validator validator) {
        this.validator = validator;
    }

    /** A request's fields as a record, and its files. */
    record Body<T>(T fields, List<Upload> uploads) {}

    /** JSON, or a form with files; nothing at all is an empty object. */
    <T> Body<T> read(HttpServletRequest request, Class<T> type) {
        if (request instanceof MultipartHttpServletRequest form) {
            return new Body<>(bind(fields(form), type, Json.FORM), uploads(form));
        }
        var bytes = bytes(request);
        if (bytes.length == 0) {
            return new Body<>(bind(JsonNodeFactory.instance.objectNode(), type, Json.STRICT), List.of());
        }
        if (!isJson(request.getContentType())) {
            throw Refused.invalid("request.media-type");
        }
        return new Body<>(bind(tree(bytes), type, Json.STRICT), List.of());
    }

    private static byte[] bytes(HttpServletRequest request) {
        try (var in = request.getInputStream()) {
            var bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw Refused.invalid("request.too-large");
            }
            return bytes;
        } catch (IOException e) {
            throw Refused.invalid("request.malformed");
        }
    }

    private static boolean isJson(@Nullable String contentType) {
        try {
            return contentType != null
                    && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(contentType));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static JsonNode tree(byte[] bytes) {
        try {
            var tree = Json.STRICT.readTree(bytes);
            if (!tree.isObject()) {
                throw Refused.invalid("request.malformed");
            }
            return tree;
        } catch (JacksonException e) {
            throw Refused.invalid("request.malformed");
        }
    }

    private static ObjectNode fields(MultipartHttpServletRequest form) {
        var node = JsonNodeFactory.instance.objectNode();
        form.getParameterMap().forEach((name, values) -> {
            if (values.length != 1) {
                throw Refused.invalid("request.wrong-type", name);
            }
            if (!name.equals("code")) {
                node.put(name, values[0]);
            }
        });
        return node;
    }

    static List<Upload> uploads(MultipartHttpServletRequest form) {
        form.getMultiFileMap().keySet().stream()
                .filter(name -> !name.equals("file"))
                .findFirst()
                .ifPresent(name -> {
                    throw Refused.invalid("request.unknown-field", name, "file");
                });
        return form.getFiles("file").stream().map(Bodies::upload).toList();
    }

    static Upload upload(MultipartFile file) {
        try {
            return new Upload(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T bind(JsonNode tree, Class<T> type, JsonMapper mapper) {
        Characters.check(tree);
        try {
            var bound = mapper.treeToValue(tree, type);
            validator.validate(bound).stream()
                    .min(Comparator.comparing(
                            violation -> violation.getPropertyPath().toString()))
                    .ifPresent(violation -> {
                        throw refused(violation);
                    });
            return bound;
        } catch (DatabindException e) {
            throw refused(e);
        } catch (JacksonException e) {
            throw Refused.invalid("request.malformed");
        }
    }

    private static Refused refused(ConstraintViolation<?> violation) {
        var field = violation.getPropertyPath().toString();
        return violation.getConstraintDescriptor().getAnnotation() instanceof Size size
                ? Refused.invalid("request.too-long", field, Integer.toString(size.max()))
                : Refused.invalid("request.missing", field);
    }

    private static Refused refused(DatabindException e) {
        for (Throwable at = e; at != null; at = at.getCause()) {
            if (at instanceof Refused refused) {
                return refused;
            }
        }
        var field = e.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                Refused.invalid("request.unknown-field", unknown.getPropertyName(), known(unknown));
            case InvalidFormatException wrong
            when isEnum(wrong.getTargetType()) ->
                Refused.invalid("request.unknown-value", field, allowed(wrong.getTargetType()));
            case MismatchedInputException wrong
            when isEnum(wrong.getTargetType()) ->
                Refused.invalid("request.unknown-value", field, allowed(wrong.getTargetType()));
            default -> Refused.invalid("request.wrong-type", field);
        };
    }

    private static boolean isEnum(@Nullable Class<?> type) {
        return type != null && type.isEnum();
    }

    private static String known(UnrecognizedPropertyException unknown) {
        var known = unknown.getKnownPropertyIds();
        return known == null ? "" : known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String allowed(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> Json.text((Enum<?>) constant))
                .collect(Collectors.joining(", "));
    }
}
