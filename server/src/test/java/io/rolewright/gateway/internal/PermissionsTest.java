package io.rolewright.gateway.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.users.Role;
import io.rolewright.support.Door;
import io.rolewright.support.ServerTest;
import io.rolewright.users.internal.People;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every route of the started server. */
@ServerTest
class PermissionsTest {
    private static final String SOME_ID = "01980000-0000-7000-8000-000000000000";

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Routes routes;

    @Test
    void knowEveryMappingOfTheApi() {
        var mapped = server.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods();
        var listed = routes.all().stream()
                .map(route -> route.pattern().getPatternString())
                .toList();
        assertThat(mapped.keySet())
                .flatExtracting(mapping -> mapping.getPatternValues())
                .filteredOn(pattern -> pattern.startsWith("/api"))
                .hasSizeGreaterThan(5)
                .isSubsetOf(listed);
    }

    /** Of two contracts at one controller only one's path would hold, and the other's methods would appear under it. */
    @Test
    void standAtControllersThatAnswerOneContract() {
        var controllers = server.getBeansWithAnnotation(RestController.class).values();
        assertThat(controllers)
                .isNotEmpty()
                .allSatisfy(controller -> assertThat(ClassUtils.getAllInterfaces(controller))
                        .filteredOn(type -> type.isAnnotationPresent(HttpExchange.class))
                        .hasSizeLessThan(2));
    }

    @Test
    void refuseWhoIsNotSignedIn() {
        var door = new Door(server);
        var open = new ArrayList<String>();
        for (var route : routes.all()) {
            var code = door.send(route.method(), path(route)).code();
            if (route.permission().isEmpty()) {
                open.add(route.toString());
            } else {
                assertThat(code).as(route.toString()).isEqualTo("gateway.not-signed-in");
            }
        }
        assertThat(open)
                .containsExactlyInAnyOrder(
                        "GET /health/live",
                        "GET /health/ready",
                        "GET /account/forgotten-password",
                        "GET /account/invitation/{token}",
                        "GET /account/password/{token}",
                        "GET /account/style.css",
                        "GET /account/verification/{token}",
                        "GET /careers",
                        "GET /careers/feed.xml",
                        "GET /careers/sitemap.xml",
                        "GET /careers/style.css",
                        "GET /careers/{slug}",
                        "GET /careers/{slug}/thanks",
                        "GET /docs",
                        "GET /docs/{name}",
                        "GET /openapi.json",
                        "POST /api/v1/users/invitations/{token}/acceptance",
                        "POST /api/v1/users/login",
                        "POST /account/forgotten-password",
                        "POST /account/invitation/{token}",
                        "POST /account/password/{token}",
                        "POST /account/verification/{token}",
                        "POST /api/v1/users/password-resets",
                        "POST /api/v1/users/password-resets/{token}/password",
                        "POST /api/v1/users/refresh",
                        "POST /api/v1/users/register",
                        "POST /api/v1/users/verifications/{token}/acceptance",
                        "POST /careers/{slug}/applications",
                        "GET /pay/{token}",
                        "GET /pay/{token}/invoice.pdf",
                        "POST /pay/{token}",
                        "GET /represent/{token}",
                        "POST /represent/{token}",
                        "GET /status/{token}",
                        "POST /status/{token}",
                        "GET /u/{token}",
                        "POST /u/{token}",
                        "POST /telephone/{id}/recording",
                        "POST /telephone/{id}/status",
                        "POST /telephone/{id}/turns/{number}",
                        "POST /hooks/{service}");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void letARoleDoWhatItMayAndNothingElse(Role role) {
        var door = new People(server).signedIn(role).door();
        for (var route : withPermission()) {
            var may = role.permissions().contains(route.permission().orElseThrow());
            var code = door.send(route.method(), path(route)).code();
            assertThat(code.equals("gateway.not-allowed"))
                    .as(role + " " + route)
                    .isEqualTo(!may);
        }
    }

    private List<Route> withPermission() {
        return routes.all().stream()
                .filter(route -> route.permission().isPresent())
                .sorted(Comparator.comparing(PermissionsTest::endsTheSession))
                .toList();
    }

    private static boolean endsTheSession(Route route) {
        return route.pattern().getPatternString().endsWith("/logout");
    }

    private static String path(Route route) {
        return route.pattern().getPatternString().replaceAll("\\{[^}]+}", SOME_ID);
    }
}
