package io.rolewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RekeyCommandTest {
    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void changesTheMasterKeyAndKeepsTheFormer(@TempDir Path folder) throws IOException {
        assertThat(rekey(folder).exit()).isZero();
        var key = Files.readString(folder.resolve("master.key"));
        var again = rekey(folder);
        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("The database is under " + folder.resolve("master.key") + " now.");
        assertThat(Files.readString(folder.resolve("master.key"))).isNotEqualTo(key);

        Files.writeString(folder.resolve("master.key"), key);
        var refused = rekey(folder);
        assertThat(refused.exit()).isOne();
        assertThat(refused.err()).contains("error runtime.master-key-replaced rekey: ", "try: Put the new key");
    }

    private Terminal rekey(Path folder) {
        return Terminal.run("rekey", "--data", folder, "--database", database.url());
    }
}
