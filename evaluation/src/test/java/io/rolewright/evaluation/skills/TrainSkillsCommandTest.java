package io.rolewright.evaluation.skills;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.UnusableArtefactException;
import io.rolewright.engine.mention.Layer;
import io.rolewright.engine.mention.MentionFinder;
import io.rolewright.engine.mention.Model;
import io.rolewright.engine.mention.ModelFile;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Learns from sentences of our own that are easy to learn: what stands behind "with" is known, behind "to" done. */
class TrainSkillsCommandTest {
    private static final List<String> TOOLS = List.of("Zorb", "Quux", "Plim", "Vext", "Drog", "Smee");
    private static final List<String> DEEDS = List.of("lead", "plan", "cook", "sell", "weld", "teach");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine command = new CommandLine(new TrainSkillsCommand())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err));

    @TempDir
    Path folder;

    @Test
    void learnsTheSameBytesFromTheSameSentences() throws IOException {
        write("train.json");
        byte[] once = learned("once", "1");
        assertThat(learned("again", "1")).containsExactly(once);
        assertThat(learned("other", "2")).isNotEqualTo(once);
        assertThat(Files.readString(folder.resolve("once/skillspan.properties")))
                .contains("license=MIT", "date=20", "sha256=", "cross-validation.knowledge=", "bytes=" + once.length);
    }

    @Test
    void findsWhatItLearned() throws IOException, UnusableArtefactException {
        write("train.json");
        write("dev.json");
        learned("model", "1");
        SpanTally knowledge = Objects.requireNonNull(tallies().get(Layer.KNOWLEDGE));
        assertThat(knowledge.strict().f1()).isGreaterThan(0.9);
        assertThat(Files.readString(folder.resolve("model/skillspan.properties")))
                .contains("dev.skill=");
    }

    @Test
    void saysWhereTheSetIsNotFound() {
        assertThat(command.execute("--datasets", folder.toString(), "--into", folder.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("cli.dataset-missing", "try: ");
    }

    private Map<Layer, SpanTally> tallies() throws IOException, UnusableArtefactException {
        Model model = ModelFile.read(Files.readAllBytes(folder.resolve("model/skillspan.model")));
        return SpanTally.of(
                MentionFinder.learned(Taxonomy.bundled(), model),
                Sentence.read(folder.resolve("skillspan/train.json")));
    }

    private byte[] learned(String into, String seed) throws IOException {
        Path where = folder.resolve(into);
        assertThat(command.execute("--datasets", folder.toString(), "--into", where.toString(), "--seed", seed))
                .as(err::toString)
                .isZero();
        return Files.readAllBytes(where.resolve("skillspan.model"));
    }

    private void write(String name) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < TOOLS.size() * DEEDS.size(); i++) {
            lines.append("""
                    {"idx":%d,"tokens":["Experience","with","%s","and","able","to","%s","."],\
                    "tags_skill":["O","O","O","O","O","O","B","O"],"tags_knowledge":["O","O","B","O","O","O","O","O"]}
                    """.formatted(i, TOOLS.get(i % TOOLS.size()), DEEDS.get(i / TOOLS.size())));
        }
        Path file = folder.resolve("skillspan").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, lines);
    }
}
