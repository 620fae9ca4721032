package io.rolewright.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Facts are records with a name of their own, {@code <service>.<fact>.v<version>}. */
class FactsTest {
    private static final Pattern NAME = Pattern.compile("([a-z]++)\\.[a-z]++(?:-[a-z]++)*+\\.v[1-9][0-9]*+");

    private static final ArchRule RULE =
            classes().that().implement(Event.class).should(new BeNamed()).allowEmptyShould(true);

    @Test
    void areNamedAfterTheirService() {
        RULE.check(House.ours());
    }

    @Test
    void haveNamesOfTheirOwn() {
        var names = House.ours().stream()
                .filter(type -> type.isAnnotatedWith(EventType.class))
                .map(type -> type.getAnnotationOfType(EventType.class).value())
                .toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void findsAFactWithoutAName() {
        assertThat(RULE.evaluate(House.broken()).getFailureReport().getDetails())
                .singleElement()
                .asString()
                .contains("Unnamed");
    }

    /** A record marked with a name of its service. */
    private static final class BeNamed extends ArchCondition<JavaClass> {
        BeNamed() {
            super("be records named after their service");
        }

        @Override
        public void check(JavaClass fact, ConditionEvents events) {
            var isNamed = fact.tryGetAnnotationOfType(EventType.class)
                    .map(type -> NAME.matcher(type.value()))
                    .filter(name -> name.matches() && fact.getPackageName().endsWith("." + name.group(1)))
                    .isPresent();
            if (!fact.isRecord() || !isNamed) {
                events.add(SimpleConditionEvent.violated(fact, fact.getName() + " is no named record"));
            }
        }
    }
}
