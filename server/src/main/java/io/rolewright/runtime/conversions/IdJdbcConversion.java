package io.rolewright.runtime.conversions;

import io.rolewright.shared.Id;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;

/** Ids in the database: {@code uuid}. */
@Configuration(proxyBeanMethods = false)
class IdJdbcConversion extends AbstractJdbcConfiguration {
    @Override
    protected List<?> userConverters() {
        return List.of(new Writing(), new Reading());
    }

    @WritingConverter
    private static final class Writing implements Converter<Id, UUID> {
        @Override
        public UUID convert(Id id) {
            return id.value();
        }
    }

    @ReadingConverter
    private static final class Reading implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return IdTypes.all().stream()
                    .map(type -> new ConvertiblePair(UUID.class, type))
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public @Nullable Object convert(@Nullable Object value, TypeDescriptor from, TypeDescriptor to) {
            return value == null ? null : IdTypes.of(to.getType().asSubclass(Id.class), (UUID) value);
        }
    }
}
