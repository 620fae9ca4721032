package io.rolewright.evaluation.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.forest.UnusableForestException;
import io.rolewright.engine.ranking.RankingModel;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrainRankingCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesAModelThatCanBeUsedAndItsCard() throws IOException, UnusableForestException {
        CommandLine command = new CommandLine(new TrainRankingCommand());
        command.setErr(new PrintWriter(new StringWriter()));
        String[] small = {
            "--seeds", "901", "--calibrate", "902", "--jobs", "3", "--people", "90", "--into", folder.toString()
        };

        assertThat(command.execute(small)).isZero();

        Properties card = new Properties();
        try (Reader text = Files.newBufferedReader(folder.resolve("matching.properties"))) {
            card.load(text);
        }
        RankingModel model = RankingModel.read(Files.readAllBytes(folder.resolve("matching.json")), card);
        assertThat(model.version()).isEqualTo("1");
        assertThat(card.getProperty("source")).contains("seeds 901, 3 jobs and 90 people");
    }
}
