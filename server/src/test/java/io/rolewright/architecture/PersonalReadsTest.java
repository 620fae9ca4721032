package io.rolewright.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Permission;
import io.rolewright.shared.Personal;
import io.rolewright.shared.ReadsPersonalData;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.service.annotation.GetExchange;
import tools.jackson.databind.node.ObjectNode;

/** Whoever is shown something about a person is in the trail: no endpoint answers with it unmarked. */
class PersonalReadsTest {
    private static final Set<Permission> ABOUT_PEOPLE = Set.of(Permission.READ_CANDIDATES, Permission.READ_MATCHES);

    /** Who may be shown it unmarked: oneself, and services, which read it to do their work. */
    private static final Set<Permission> UNMARKED = Set.of(Permission.OWN_ACCOUNT, Permission.SERVICE);

    /** What breaks the rule. */
    interface Careless {
        record Named(@Personal String name) {}

        record Page(List<Named> items) {}

        @GetExchange("/people")
        @Allowed(Permission.READ_CANDIDATES)
        Page unmarked();

        @GetExchange("/files")
        @Allowed(Permission.READ_CANDIDATES)
        ResponseEntity<byte[]> anything();

        @GetExchange("/me")
        @Allowed(Permission.OWN_ACCOUNT)
        Named oneself();

        @GetExchange("/at-work")
        @Allowed(Permission.SERVICE)
        Named atWork();

        @GetExchange("/marked")
        @Allowed(Permission.READ_CANDIDATES)
        @ReadsPersonalData("names")
        Page marked();
    }

    @Test
    void areMarked() {
        assertThat(readers(House.ours().stream().map(type -> type.reflect())))
                .extracting(Method::toString)
                .hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(name).isNotBlank());
        assertThat(House.ours().stream()
                        .map(type -> type.reflect())
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(PersonalReadsTest::isUnmarked))
                .isEmpty();
    }

    @Test
    void findsTheUnmarked() {
        assertThat(Arrays.stream(Careless.class.getDeclaredMethods())
                        .filter(PersonalReadsTest::isUnmarked)
                        .map(Method::getName))
                .containsExactlyInAnyOrder("unmarked", "anything");
    }

    private static List<Method> readers(Stream<Class<?>> types) {
        return types.flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(ReadsPersonalData.class))
                .toList();
    }

    private static boolean isUnmarked(Method method) {
        var allowed = method.getAnnotation(Allowed.class);
        return allowed != null
                && !UNMARKED.contains(allowed.value())
                && reads(method)
                && !method.isAnnotationPresent(ReadsPersonalData.class)
                && (isPersonal(method.getGenericReturnType(), new HashSet<>())
                        || ABOUT_PEOPLE.contains(allowed.value()) && isUntold(method.getReturnType()));
    }

    private static boolean reads(Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, GetExchange.class)
                || AnnotatedElementUtils.hasAnnotation(method, GetMapping.class);
    }

    // Of these nobody can tell what is in them.
    private static boolean isUntold(Class<?> answer) {
        return answer == ResponseEntity.class || answer == ObjectNode.class || !answer.isRecord();
    }

    private static boolean isPersonal(Type type, Set<Type> seen) {
        if (!seen.add(type)) {
            return false;
        }
        if (type instanceof ParameterizedType many) {
            return isPersonal(many.getRawType(), seen)
                    || Arrays.stream(many.getActualTypeArguments()).anyMatch(part -> isPersonal(part, seen));
        }
        return type instanceof Class<?> one
                && one.isRecord()
                && Arrays.stream(Objects.requireNonNull(one.getRecordComponents()))
                        .anyMatch(part ->
                                part.isAnnotationPresent(Personal.class) || isPersonal(part.getGenericType(), seen));
    }
}
