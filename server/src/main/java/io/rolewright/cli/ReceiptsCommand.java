package io.rolewright.cli;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code rolewright receipts}: proofs of rankings. */
@Command(
        name = "receipts",
        description = "Repeat rankings that somebody saw, and tell whether the same comes out.",
        synopsisSubcommandLabel = "COMMAND")
final class ReceiptsCommand implements Runnable {
    private static final int BATCH = 200;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command: replay.");
    }

    @Command(
            name = "replay",
            description = "Repeat the rankings of all receipts, or of one job or one candidate.",
            footer = {"", "Exit status: 0 the same came out, 3 something else came out or could not be repeated."})
    int replay(
            @Mixin PlatformOption platform,
            @Option(names = "--job", paramLabel = "ID", description = "Only those of this job.") @Nullable String job,
            @Option(names = "--candidate", paramLabel = "ID", description = "Only those of this candidate.") @Nullable
                    String candidate,
            @Option(names = "--json", description = "One JSON object per receipt, also for those that are the same.")
                    boolean json) {
        var tally = new ReplayTally(spec.commandLine(), json);
        try (var session = platform.open("all")) {
            var client = session.client();
            var list = "/matches/receipts?limit=" + BATCH
                    + (job == null ? "" : "&jobId=" + encoded(job))
                    + (candidate == null ? "" : "&candidateId=" + encoded(candidate));
            var page = client.get(list);
            tally.add(replay(client, page));
            while (page.hasNonNull("next")) {
                page = client.get(list + "&cursor=" + page.get("next").asString());
                tally.add(replay(client, page));
            }
        }
        return tally.print();
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    private static List<JsonNode> replay(PlatformClient client, JsonNode page) {
        var receipts = page.get("items")
                .valueStream()
                .map(receipt -> receipt.get("id").asString())
                .toList();
        return receipts.isEmpty()
                ? List.of()
                : client.post("/matches/replay", Map.of("receipts", receipts))
                        .get("results")
                        .valueStream()
                        .toList();
    }
}
