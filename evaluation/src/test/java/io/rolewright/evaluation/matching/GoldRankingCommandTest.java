package io.rolewright.evaluation.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.forest.UnusableForestException;
import io.rolewright.engine.ranking.GoldSet;
import io.rolewright.engine.ranking.RankingModel;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GoldRankingCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesTheSameSetEachTime() throws IOException, UnusableForestException {
        GoldSet set = made("one");

        assertThat(set.jobs()).isEqualTo(3);
        assertThat(set.rows()).hasSize(3 * 20);
        assertThat(set.ndcg(RankingModel.bundled())).isBetween(0.5, 1.0);
        assertThat(set.text()).contains("seeds 903, 3 jobs and 90 people each, 20 kept for a job");
        assertThat(made("two").sha256()).isEqualTo(set.sha256());
    }

    private GoldSet made(String name) throws IOException {
        CommandLine command = new CommandLine(new GoldRankingCommand());
        command.setErr(new PrintWriter(new StringWriter()));
        Path into = folder.resolve(name);
        String[] small = {
            "--seeds", "903", "--jobs", "3", "--people", "90", "--per-job", "20", "--into", into.toString()
        };
        assertThat(command.execute(small)).isZero();
        return GoldSet.read(Files.readAllBytes(into.resolve("gold.txt")));
    }
}
