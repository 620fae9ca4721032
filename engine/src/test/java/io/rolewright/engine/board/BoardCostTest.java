package io.rolewright.engine.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.rolewright.engine.mapping.Mapping;
import io.rolewright.engine.mapping.MappingLimits;
import io.rolewright.engine.mapping.Mappings;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** What mapping costs, as the processor time of the thread; parsing is part of it. */
class BoardCostTest {
    private static final int ITEMS = 400;
    private static final long MOST_MICROSECONDS = 300;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void mapsAnItemInLessThanAThirdOfAMillisecond() throws Exception {
        Mappings mappings = new Mappings(MappingLimits.standard());
        Mapping greenhouse = mappings.of("greenhouse").orElseThrow();
        String answer = answer();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            assertThat(mappings.read(greenhouse, answer).items()).hasSize(ITEMS);
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
        }
        assertThat(best / 1000 / ITEMS).as("microseconds an item").isLessThan(MOST_MICROSECONDS);
    }

    private static String answer() {
        String content =
                "&lt;p&gt;Design vaults &amp;amp; strongrooms.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Steel&lt;/li&gt;&lt;/ul&gt;"
                        .repeat(60);
        StringBuilder jobs = new StringBuilder();
        for (int i = 0; i < ITEMS; i++) {
            jobs.append(i == 0 ? "" : ",").append("""
                    {"id":%d,"internal_job_id":7,"title":"Vault Designer","updated_at":"2026-11-14T10:55:28-05:00",
                     "location":{"name":"Hobart, Tasmania, Australia"},"absolute_url":"https://vaults.example/%d","content":"%s"}
                    """.formatted(i, i, content));
        }
        return "{\"jobs\":[" + jobs + "],\"meta\":{\"total\":400}}";
    }
}
