package io.rolewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.runtime.database.DataFolder;
import io.rolewright.runtime.leases.Chores;
import io.rolewright.support.ServerTest;
import io.rolewright.users.internal.People;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** {@code rolewright models} beside a running server. */
@ServerTest
class ModelsCommandTest {
    /** No service tries versions of it. */
    private static final String MODEL = "blinding-words";

    @Autowired
    private ApplicationContext server;

    @Autowired
    private DataFolder data;

    @Autowired
    private Chores chores;

    @TempDir
    private Path folder;

    private Path artifact;
    private Path card;

    @BeforeEach
    void lay() throws IOException {
        while (!chores.run("models.bundled")) {
            Thread.onSpinWait();
        }
        artifact = Files.writeString(folder.resolve("new.txt"), "[name]\n0.5 0.5 " + UUID.randomUUID());
        card = Files.writeString(folder.resolve("new.properties"), "version=9\nlicence=MIT\nsource=a test\n");
    }

    @Test
    void listsModelsAndVersions() {
        var models = run("list");
        assertThat(models.exit()).as(models.err()).isZero();
        assertThat(models.out().lines().map(line -> line.split(" ")[0]))
                .startsWith("name")
                .contains("match-ranker", "text-embedding");
        assertThat(run("list", "--json").json())
                .anySatisfy(row -> assertThat(row.path("live").asInt()).isEqualTo(1));
        assertThat(run("list", "match-ranker").out())
                .startsWith("version  label")
                .contains("LIVE");
    }

    @Test
    void bringsAVersionInAndOutAgain() throws IOException {
        var brought = run("import", MODEL, artifact, "--card", card, "--json");
        assertThat(brought.exit()).as(brought.err()).isZero();
        var version = brought.json().getFirst();
        assertThat(version.path("label").asString()).isEqualTo("9");
        var number = version.path("version").asInt();
        assertThat(run("import", MODEL, artifact, "--card", card, "--json")
                        .json()
                        .getFirst())
                .isEqualTo(version);

        var into = folder.resolve("out");
        assertThat(run("export", MODEL, "--number", number, "--into", into).exit())
                .isZero();
        assertThat(into.resolve(MODEL + "-" + number + ".txt")).hasSameBinaryContentAs(artifact);
        assertThat(into.resolve(MODEL + "-" + number + ".properties")).hasSameBinaryContentAs(card);
        assertThat(into.toFile().list()).hasSize(2);
        var again = run("export", MODEL, "--number", number, "--into", into);
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).startsWith("error cli.already-exported ");
    }

    @Test
    void promotesAndTakesBack() {
        var number = run("import", MODEL, artifact, "--card", card, "--json")
                .json()
                .getFirst()
                .path("version")
                .asInt();
        assertThat(run("promote", MODEL, number, "--to", "shadow").out()).contains("SHADOW");
        var refused = run("promote", MODEL, number);
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.said()).first().asString().startsWith("error models.gates-missing ");
        assertThat(refused.said()).last().asString().startsWith("try: ");
        var back = run("rollback", MODEL);
        assertThat(back.exit()).isEqualTo(3);
        assertThat(back.err()).startsWith("error models.no-previous ");
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(run("list", "no such model").err()).startsWith("error models.model-unknown ");
        assertThat(run("import", MODEL, folder.resolve("nowhere"), "--card", card)
                        .exit())
                .isEqualTo(2);
        assertThat(run("import", MODEL, artifact).exit()).isEqualTo(2);
        assertThat(run("import", MODEL, artifact, "--card", artifact).err())
                .startsWith("error models.card-incomplete ");
        assertThat(run("export", "nothing", "--into", folder).exit()).isEqualTo(3);
    }

    /** A person approves, the machine's owner promotes. */
    @Test
    void isTheOwnersToPromoteWhatAPersonApproves() {
        var number = run("import", MODEL, artifact, "--card", card, "--json")
                .json()
                .getFirst()
                .path("version")
                .asInt();
        var door = new People(server).administrator().door();
        var approved = door.post("/api/v1/models/%s/versions/%d/approvals".formatted(MODEL, number), "");
        assertThat(approved.status()).isEqualTo(200);
        assertThat(approved.body().at("/approvals/0/valid").asBoolean()).isTrue();
    }

    private Terminal run(Object... words) {
        var all = new ArrayList<Object>();
        all.add("models");
        all.addAll(List.of(words));
        all.addAll(List.of("--data", data.path()));
        return Terminal.run(all.toArray());
    }
}
