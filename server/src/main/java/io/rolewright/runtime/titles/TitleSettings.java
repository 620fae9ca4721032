package io.rolewright.runtime.titles;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How job titles are understood.
 *
 * @param meaning whether a model of meaning is asked about titles whose words the taxonomy does not know: {@code auto} where
 *     it can run, {@code off} never. It takes about 150 MB of memory from the first such title on
 */
@ConfigurationProperties("rolewright.titles")
record TitleSettings(@DefaultValue("auto") Meaning meaning) {
    /** Whether the model is asked. */
    enum Meaning {
        AUTO,
        OFF
    }
}
