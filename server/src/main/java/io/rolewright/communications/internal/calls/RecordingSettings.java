package io.rolewright.communications.internal.calls;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How recordings of calls are kept, which are made only where the person called says yes.
 *
 * @param keep how long one is kept, from the yes on; then it is destroyed
 * @param most size of the largest that is taken
 * @param deletesCopy whether the telephone company's copy is deleted once ours is stored
 */
@ConfigurationProperties("rolewright.communications.recordings")
record RecordingSettings(
        @DefaultValue("90d") Duration keep,
        @DefaultValue("20MB") DataSize most,
        @DefaultValue("true") boolean deletesCopy) {
    RecordingSettings {
        if (!keep.isPositive() || most.toBytes() < 1 || most.toBytes() > Integer.MAX_VALUE - 1) {
            throw new IllegalArgumentException(
                    "rolewright.communications.recordings: keep above 0, most from 1B to below 2GB");
        }
    }
}
