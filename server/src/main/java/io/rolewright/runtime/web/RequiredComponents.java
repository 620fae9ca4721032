package io.rolewright.runtime.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.module.SimpleModule;

/**
 * Has JSON keep what the types promise: a component of a record that is not {@link Nullable} must be there and not be null.
 * The description of the API says the same.
 */
@Component
class RequiredComponents extends SimpleModule {
    RequiredComponents() {
        super("required components");
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new Introspector());
    }

    private static final class Introspector extends NopAnnotationIntrospector {
        private static final JsonSetter.Value FAIL = JsonSetter.Value.forValueNulls(Nulls.FAIL);

        @Override
        public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            return isRequired(member) ? Boolean.TRUE : null;
        }

        @Override
        public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated member) {
            return isRequired(member) ? FAIL : JsonSetter.Value.empty();
        }

        private static boolean isRequired(Annotated member) {
            return member instanceof AnnotatedParameter parameter
                    && parameter.getDeclaringClass().isRecord()
                    && parameter.getDeclaringClass().getName().startsWith("io.rolewright.")
                    && isRequired(parameter);
        }

        // The canonical constructor alone: its parameters stand in the order of the components.
        private static boolean isRequired(AnnotatedParameter parameter) {
            var components = parameter.getDeclaringClass().getRecordComponents();
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = parameter.getOwner().getAnnotated();
            return constructor instanceof Constructor<?> canonical
                    && Arrays.equals(canonical.getParameterTypes(), types)
                    && Presence.isRequired(components[parameter.getIndex()]);
        }
    }
}
