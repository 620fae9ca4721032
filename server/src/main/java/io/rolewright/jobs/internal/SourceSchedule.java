package io.rolewright.jobs.internal;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.helper.ScheduleAndData;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When a source is harvested.
 *
 * @param cron six fields, the first of them seconds
 * @param zone where the clock stands that it means
 */
record SourceSchedule(String cron, String zone) implements ScheduleAndData {
    @Override
    public CronSchedule getSchedule() {
        return new CronSchedule(cron, ZoneId.of(zone));
    }

    @Override
    public @Nullable Object getData() {
        return null;
    }

    /** A schedule as two lines of text. */
    static final class Written implements Serializer {
        @Override
        public byte[] serialize(Object schedule) {
            var written = (SourceSchedule) schedule;
            return (written.cron + '\n' + written.zone).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public <T> T deserialize(Class<T> type, byte[] written) {
            var lines = new String(written, StandardCharsets.UTF_8).split("\n", 2);
            return type.cast(new SourceSchedule(lines[0], lines[1]));
        }
    }
}
