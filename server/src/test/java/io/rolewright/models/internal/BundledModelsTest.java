package io.rolewright.models.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.events.models.Alias;
import io.rolewright.models.ModelSummary;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.leases.Chores;
import io.rolewright.shared.Actor;
import io.rolewright.support.ServerTest;
import java.io.IOException;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What is in the jar comes into the store: live where nothing was, else as a candidate. */
@ServerTest({"rolewright.target=models", "rolewright.models.max-artifact=1KB"})
class BundledModelsTest {
    @Autowired
    private ApplicationContext server;

    @Autowired
    private Chores chores;

    @Autowired
    private JdbcClient jdbc;

    private Makers makers;

    @BeforeEach
    void bringIn() {
        makers = new Makers(server);
    }

    @Test
    void goLiveInAnEmptyStore() {
        var models = Makers.MIRA.ask(() -> makers.api.list(200, null)).items();
        assertThat(models).extracting(ModelSummary::name).isSorted().contains("text-embedding", Makers.RANKER);
        assertThat(models).allSatisfy(model -> {
            var live = Objects.requireNonNull(model.live());
            assertThat(live.version()).isEqualTo(1);
            assertThat(live.aliases()).containsExactly(Alias.LIVE);
            assertThat(live.registeredBy()).isEqualTo("service:models");
            assertThat(model.previous()).isNull();
        });
    }

    @Test
    void areKeptToTheLastByte() throws IOException {
        var version = Makers.MATCHING
                .ask(() -> makers.internal.deployed("text-embedding"))
                .live();
        var artifact = Objects.requireNonNull(version).artifact();
        var digest = ContentHash.start();
        try (var content = Makers.MATCHING
                .ask(() -> makers.internal.open("text-embedding", 1))
                .getInputStream()) {
            var chunk = new byte[1 << 16];
            for (var length = content.read(chunk); length >= 0; length = content.read(chunk)) {
                digest.update(chunk, 0, length);
            }
        }
        assertThat(ContentHash.text(digest.digest())).isEqualTo(artifact.sha256());
        assertThat(artifact.size()).isGreaterThan(20_000_000);
    }

    @Test
    void comeOnce() {
        var before = count();
        Makers.run(chores, ModelsConfiguration.BUNDLED);
        assertThat(count()).isEqualTo(before);
    }

    private long count() {
        return jdbc.sql("select count(*) from models.version").query(Long.class).single();
    }

    @Test
    void waitWhereAnEarlierReleaseIsLive() {
        var lines = Manifest.lines();
        lines.setProperty("skill-cues.version", "2");
        var later = of(lines);
        Makers.as(Call.of(Actor.service("models"), Makers.MATCHING.trace()), () -> {
            later.register();
            later.register();
            return true;
        });
        var model = Makers.MIRA.ask(() -> makers.api.find("skill-cues")).summary();
        assertThat(model.versions()).isEqualTo(2);
        assertThat(Objects.requireNonNull(model.live()).version()).isEqualTo(1);
        var candidate = Makers.MIRA.ask(() -> makers.api.version("skill-cues", 2));
        assertThat(candidate.summary().aliases()).isEmpty();
        assertThat(candidate.summary().label()).isEqualTo("2");
    }

    @Test
    void areLeftOutWhenTheyAreNotWhatTheManifestSays() {
        var lines = Manifest.lines();
        lines.setProperty("skill-cues.sha256", "0".repeat(64));
        var before = count();
        Makers.as(Makers.MATCHING, () -> {
            of(lines).register();
            return true;
        });
        assertThat(count()).isEqualTo(before);
    }

    /** The same as in a jar with another manifest. */
    private BundledModels of(Properties lines) {
        return new BundledModels(
                new Manifest(lines),
                server.getBean(ModelRows.class),
                server.getBean(Versions.class),
                server.getBean(Artifacts.class),
                server.getBean(Registering.class),
                server.getBean(AliasMoves.class),
                server.getBean(AliasMoving.class),
                server.getBean(TransactionOperations.class));
    }
}
