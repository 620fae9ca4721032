package io.rolewright.runtime.conversions;

import java.time.LocalDate;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Days in parameters: ISO 8601, of the years 1 to 9999, and not as the reader's country writes them. */
@Component
class DayWebConversion implements WebMvcConfigurer {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, LocalDate.class, DayWebConversion::read);
        registry.addConverter(LocalDate.class, String.class, LocalDate::toString);
    }

    private static LocalDate read(String text) {
        var day = LocalDate.parse(text);
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new IllegalArgumentException("not a day of the years 1 to 9999");
        }
        return day;
    }
}
