package io.rolewright.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Calls go down: a service knows only what stands on a lower floor. */
class FloorsTest {
    /** From the top; what shares a floor does not know each other. {@code engine} is a library below all,
     * {@code inference} the natives behind its ports. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("console", "cli", "gateway"),
            List.of("analytics"),
            List.of("billing"),
            List.of("hiring"),
            List.of("matching"),
            List.of("listings"),
            List.of("adverts"),
            List.of("jobs"),
            List.of("profiles"),
            List.of("resumes"),
            List.of("notifications"),
            List.of("communications"),
            List.of("users"),
            List.of("reading"),
            List.of("models"),
            List.of("integrations"),
            List.of("monitoring"),
            List.of("audit"),
            List.of("storage"),
            List.of("security"),
            List.of("runtime"),
            List.of("events"),
            List.of("shared"),
            List.of("inference"),
            List.of("engine"));

    @Test
    void callsGoDown() {
        rule(House.OURS).check(House.ours());
    }

    @Test
    void findsACallThatGoesUp() {
        var found =
                rule(House.BROKEN).evaluate(House.broken()).getFailureReport().getDetails();
        assertThat(found).isNotEmpty().allMatch(detail -> detail.contains("Climber") && detail.contains("matching"));
    }

    private static ArchRule rule(String root) {
        return classes().that().resideInAPackage(root + ".(*)..").should(new CallDown(root));
    }

    /** Every class that another one needs stands on a lower floor, or in the same service. */
    private static final class CallDown extends ArchCondition<JavaClass> {
        private final String root;

        CallDown(String root) {
            super("call down");
            this.root = root;
        }

        @Override
        public void check(JavaClass caller, ConditionEvents events) {
            caller.getDirectDependenciesFromSelf().stream()
                    .filter(call -> isService(call.getTargetClass()))
                    .filter(call -> !isAllowed(service(caller), service(call.getTargetClass())))
                    .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
        }

        private boolean isService(JavaClass type) {
            return type.getPackageName().startsWith(root + ".");
        }

        private String service(JavaClass type) {
            return type.getPackageName().substring(root.length() + 1).split("\\.", 2)[0];
        }

        private static boolean isAllowed(String caller, String called) {
            return caller.equals(called) || floor(called) > floor(caller);
        }

        private static int floor(String service) {
            for (var floor = 0; floor < FLOORS.size(); floor++) {
                if (FLOORS.get(floor).contains(service)) {
                    return floor;
                }
            }
            throw new AssertionError("no floor for " + service);
        }
    }
}
