package io.rolewright.gateway.internal.description;

import io.rolewright.shared.Problem;
import io.rolewright.shared.Version;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;

/** Describes what all operations share: title, licence, the way to sign in, the form of a problem. */
@Component
class ApiDescription implements OpenApiCustomizer {
    /** What reads JSON where a form is described: generators of clients make one method of both, and it lacks the form. */
    private static final String BESIDE_A_FORM = "io.rolewright.jobs.internal.IngestEndpoint";

    ApiDescription() {
        SpringDocUtils.getConfig().addHiddenRestControllers(BESIDE_A_FORM);
    }

    @Override
    public void customise(OpenAPI api) {
        api.setInfo(new Info()
                .title("Rolewright")
                .summary("An open-source recruitment platform that explains every score.")
                .description("Sign in at `POST /api/v1/users/login` and send the token as `Authorization: Bearer`. "
                        + "A refusal is a problem (RFC 9457) with a stable `code`; its `detail` says what to do next.")
                .version(Version.current())
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
        api.setServers(List.of(new Server().url("/").description("This server")));
        api.setTags(tags(api));
        share(api.getComponents());
    }

    private static Stream<Operation> operations(OpenAPI api) {
        return api.getPaths().values().stream().map(PathItem::readOperations).flatMap(List::stream);
    }

    private static void share(Components components) {
        components.addSecuritySchemes(
                OperationDescription.BEARER,
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("An access token from `POST /api/v1/users/login`"));
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
    }

    private static List<Tag> tags(OpenAPI api) {
        return operations(api)
                .map(Operation::getTags)
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .map(service -> new Tag().name(service).description(ServiceSentences.of(service)))
                .toList();
    }
}
