package org.fengqiao.infra.rest;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fengqiao.infra.problems.Problem;
import org.fengqiao.projections.petitionfile.Action;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The description of the interface (接口说明), OpenAPI 3.1: what the controllers do not say by themselves is added here, from
 * the same table of actions by which they work.
 */
@Configuration
class ApiDocument {
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String JSON = "application/json";
    private static final String FORM = "multipart/form-data";
    private static final String ACTION_PATH = Paths.ROOT + "/petitions/{number}/{action}";

    private static final Map<String, String> ERRORS = new TreeMap<>(Map.of(
            "400", "Malformed: an unknown field, a wrong type, a missing or unknown value",
            "401", "Nobody is signed in",
            "403", "The duty or unit of the account does not allow it",
            "404", "No such thing, or not to be known",
            "409", "Not in this state, or somebody was faster",
            "413", "Too large",
            "415", "Neither JSON nor a form",
            "422", "Against a rule; the code names it"));

    @Bean
    OpenApiCustomizer description() {
        TextSchemas.describe();
        return api -> {
            api.info(new Info()
                    .title("Fengqiao")
                    .version("1")
                    .description("Petitions for other systems. Errors are RFC 9457 problem details whose code names "
                            + "the rule; Accept-Language chooses zh or en. An Idempotency-Key makes a repeated POST "
                            + "safe. Names of enums may be written in any case, with - or _."));
            secure(api);
            schema(api, Problem.class);
            body(api, Paths.ROOT + "/petitions", LodgeRequest.class, true);
            spellOutActions(api);
            api.getPaths()
                    .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                        if (method == PathItem.HttpMethod.POST) {
                            operation.addParametersItem(idempotencyKey());
                        }
                        require(api, operation);
                        fail(operation);
                    }));
            lowerEnums(api);
        };
    }

    private static void secure(OpenAPI api) {
        var components = api.getComponents() == null ? new Components() : api.getComponents();
        api.components(components);
        components.addSecuritySchemes(
                "basic", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"));
        components.addSecuritySchemes(
                "key",
                new SecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.HEADER)
                        .name("X-API-Key"));
        api.addSecurityItem(new SecurityRequirement().addList("basic"));
        api.addSecurityItem(new SecurityRequirement().addList("key"));
    }

    private static void spellOutActions(OpenAPI api) {
        var general = api.getPaths().remove(ACTION_PATH);
        if (general == null) {
            return;
        }
        for (var action : Action.values()) {
            var path = ACTION_PATH.replace("{action}", ActionRequests.path(action));
            api.getPaths().addPathItem(path, new PathItem().post(operation(general.getPost(), action)));
            var filed = action == Action.ATTACH || action == Action.SUPPLEMENT;
            body(api, path, ActionRequests.of(action), filed);
        }
    }

    private static Operation operation(Operation general, Action action) {
        var byComplainant = action == Action.SUPPLEMENT || action == Action.WITHDRAW || action == Action.RATE;
        var parameters = new ArrayList<>(general.getParameters());
        parameters.removeIf(parameter ->
                parameter.getName().equals("action") || parameter.getName().equals("code") && !byComplainant);
        var operation = new Operation()
                .operationId(ActionRequests.path(action))
                .summary(ActionRequests.path(action).replace('-', ' ')
                        + (byComplainant ? "; by an account, or by the complainant with the query code" : ""))
                .tags(general.getTags())
                .parameters(parameters)
                .responses(new ApiResponses());
        operation.getResponses().putAll(general.getResponses());
        return operation;
    }

    private static void body(OpenAPI api, String path, Class<?> type, boolean withFiles) {
        var item = api.getPaths().get(path);
        if (item == null) {
            return;
        }
        var content = new Content().addMediaType(JSON, new MediaType().schema(schema(api, type)));
        if (withFiles) {
            var file = new Schema<>();
            file.setType("string");
            file.setFormat("binary");
            file.setTypes(Set.of("string"));
            var form = new Schema<>();
            form.setTypes(Set.of("object"));
            form.addProperty("file", file);
            content.addMediaType(
                    FORM,
                    new MediaType()
                            .schema(new Schema<>()
                                    .addAllOfItem(schema(api, type))
                                    .addAllOfItem(form)));
        }
        item.getPost().setRequestBody(new RequestBody().content(content));
    }

    private static Schema<?> schema(OpenAPI api, Class<?> type) {
        var resolved =
                ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
        resolved.referencedSchemas.forEach((name, schema) -> api.getComponents().addSchemas(name, schema));
        return resolved.schema;
    }

    private static Parameter idempotencyKey() {
        var text = new Schema<>();
        text.setTypes(Set.of("string"));
        text.setMaxLength(200);
        return new Parameter()
                .in("header")
                .name(Idempotency.HEADER)
                .required(false)
                .schema(text);
    }

    /** Nothing at all is an empty object: it will do where no field is demanded. */
    private static void require(OpenAPI api, Operation operation) {
        var json = operation.getRequestBody() == null
                ? null
                : operation.getRequestBody().getContent().get(JSON);
        if (json != null && json.getSchema().get$ref() != null) {
            var name = json.getSchema().get$ref().replace(SCHEMAS, "");
            var described = api.getComponents().getSchemas().get(name);
            operation.getRequestBody().setRequired(described != null && described.getRequired() != null);
        }
    }

    private static void fail(Operation operation) {
        var problem = new Schema<>().$ref(SCHEMAS + Problem.class.getSimpleName());
        ERRORS.forEach((status, said) -> operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(said)
                                .content(new Content()
                                        .addMediaType(Problem.MEDIA_TYPE, new MediaType().schema(problem)))));
    }

    private static void lowerEnums(OpenAPI api) {
        api.getComponents().getSchemas().values().forEach(EnumNames::lower);
    }
}
