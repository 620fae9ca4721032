package io.rolewright.runtime.conversions;

import java.time.Instant;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Moments in parameters: ISO 8601, of the years 1 to 9999. The database and most programs know no others. */
@Component
class InstantWebConversion implements WebMvcConfigurer {
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, Instant.class, InstantWebConversion::read);
    }

    private static Instant read(String text) {
        var moment = Instant.parse(text);
        if (moment.isBefore(FIRST) || !moment.isBefore(END)) {
            throw new IllegalArgumentException("not a moment of the years 1 to 9999");
        }
        return moment;
    }
}
