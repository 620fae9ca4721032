package io.rolewright.runtime.conversions;

import io.rolewright.shared.Id;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Ids in paths and parameters: their text. */
@Component
class IdWebConversion implements WebMvcConfigurer {
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new Reading());
        registry.addConverter(Id.class, String.class, Id::text);
    }

    private static final class Reading implements ConverterFactory<String, Id> {
        @Override
        public <T extends Id> Converter<String, T> getConverter(Class<T> type) {
            return text -> IdTypes.of(type, text);
        }
    }
}
