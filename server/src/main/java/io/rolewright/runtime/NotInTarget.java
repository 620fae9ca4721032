package io.rolewright.runtime;

import org.jspecify.annotations.Nullable;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

/** Keeps the classes of services that this process does not host out of every scan. */
public final class NotInTarget implements TypeFilter, EnvironmentAware {
    private @Nullable Target target;

    @Override
    public void setEnvironment(Environment environment) {
        target = Target.of(environment);
    }

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory types) {
        return target != null && !target.runsClass(type.getClassMetadata().getClassName());
    }
}
