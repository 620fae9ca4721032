package io.rolewright.evaluation.skills;

import io.rolewright.engine.mention.FeatureExtractor;
import io.rolewright.engine.mention.Layer;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the card of a learned model. */
final class CardText {
    private final List<String> lines = new ArrayList<>();

    CardText(Settings settings, Taxonomy taxonomy, int sentences) {
        line("# What this model is; written by ./rolewright eval train-skills.");
        line("name=skillspan-crf");
        line("date=%s", LocalDate.now(ZoneOffset.UTC));
        line("license=MIT");
        line(
                "source=SkillSpan, train set (Zhang, Jensen, Sonniks and Plank, NAACL 2022), github.com/kris927b/SkillSpan");
        line("sentences=%d", sentences);
        line(
                "method=a linear-chain conditional random field for each layer; AdaGrad with an L2 penalty; steps of one byte");
        line(
                "features=version %d: words, shapes, affixes, word classes, the taxonomy's names, nearby cues, length",
                FeatureExtractor.VERSION);
        line("taxonomy=%s %s", taxonomy.version(), taxonomy.sha256());
        line("settings=%s", settings);
    }

    void version(String version) {
        line("version=%s", version);
    }

    /** The model itself. */
    void bytes(byte[] model) {
        line("bytes=%d", model.length);
        line("sha256=%s", sha256(model));
    }

    /** What was reached on some sentences. */
    void figures(String set, Map<Layer, SpanTally> tallies) {
        tallies.forEach((layer, tally) -> line(
                "%s.%s=strict F1 %.3f (P %.3f, R %.3f), lenient F1 %.3f (P %.3f, R %.3f)",
                set,
                layer.name().toLowerCase(Locale.ROOT),
                tally.strict().f1(),
                tally.strict().precision(),
                tally.strict().recall(),
                tally.lenient().f1(),
                tally.lenient().precision(),
                tally.lenient().recall()));
    }

    private void line(String format, Object... values) {
        lines.add(String.format(Locale.ROOT, format, values));
    }

    byte[] content() {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
