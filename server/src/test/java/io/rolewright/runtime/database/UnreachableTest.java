package io.rolewright.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.runtime.StartRefusedException;
import io.rolewright.support.RuntimeContext;
import io.rolewright.support.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreachableTest {
    @Test
    void refusesToStartWithoutItsDatabaseAndTellsNoPassword(@TempDir Path folder) {
        var address = TestDatabase.empty().url().replaceFirst("/test_\\d+", "/nowhere");
        assertThatThrownBy(() -> RuntimeContext.start(new String[] {
                    "rolewright.data=" + folder, "spring.datasource.url=" + address + "&password=secret"
                }))
                .satisfies(failure -> assertThat(StartRefusedException.in(failure))
                        .hasValueSatisfying(refused -> {
                            assertThat(refused.problem().code()).isEqualTo("runtime.database-unreachable");
                            assertThat(refused.problem().title())
                                    .contains("/nowhere")
                                    .doesNotContain("secret");
                        }));
    }
}
