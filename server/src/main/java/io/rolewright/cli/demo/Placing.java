package io.rolewright.cli.demo;

import io.rolewright.engine.document.DocumentReader;
import io.rolewright.engine.document.UnreadableDocumentException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The applicant accepts an offer; what that costs is known to the cent, and that we introduced her is proved. */
final class Placing {
    private static final Pattern HASH = Pattern.compile("Hashofthisline\\(SHA-256\\)([0-9a-f]{64})");
    private static final String PAY = "95000.00";
    /** 18.5 % of the pay, in cents. */
    private static final long FEE = 1_757_500;

    private final Scene scene;
    private final String application;

    Placing(Scene scene, String application) {
        this.scene = scene;
        this.application = application;
    }

    /** Makes an offer, which she accepts, and writes her placement down; answers it. */
    JsonNode place(LocalDate today) {
        scene.stage().begin("an offer, and a placement");
        var pay = Map.of("amount", PAY, "currency", scene.currency());
        var startsOn = today.plusMonths(1).toString();
        var offer = scene.recruiter()
                .post(
                        "/offers",
                        Map.of(
                                "applicationId",
                                application,
                                "pay",
                                pay,
                                "startsOn",
                                startsOn,
                                "expiresOn",
                                today.plusDays(10).toString()))
                .get("id")
                .asString();
        scene.recruiter().post("/offers/" + offer + "/answer", Map.of("answer", "ACCEPTED"));
        var placement =
                scene.recruiter().post("/placements", Map.of("offerId", offer, "startsOn", startsOn, "salary", pay));
        scene.stage().end();
        var fee = placement.at("/fee/amount");
        scene.text().title("She gets the job");
        scene.text().line("offer", PAY + " " + scene.currency() + " a year, accepted");
        scene.text()
                .line(
                        "fee",
                        "%s %s, by %s %% of that, to be paid within %s days"
                                .formatted(
                                        fee.get("amount").asString(),
                                        fee.get("currency").asString(),
                                        SignedClient.FEE,
                                        placement.at("/fee/paymentDays").asString()));
        scene.facts().note("the fee is right, in cents", FEE, cents(fee));
        scene.facts().note("she is placed", "PLACED", scene.stage(application));
        return placement;
    }

    /** An amount of money in cents. */
    static long cents(JsonNode money) {
        return new BigDecimal(money.get("amount").asString()).movePointRight(2).longValueExact();
    }

    /** The page that proves that we introduced her. */
    void prove(JsonNode submission, DocumentReader reader) throws IOException {
        var file = scene.folder().resolve("proof-of-introduction.pdf");
        scene.recruiter().download("/submissions/" + submission.get("id").asString() + "/proof", file);
        var words = read(reader, file).replaceAll("\\s+", "");
        var hash = HASH.matcher(words);
        var isProved = hash.find();
        scene.text().line("proof", file.toString());
        scene.text().line("ledger", isProved ? "line with the hash " + hash.group(1) : "no hash");
        scene.facts()
                .note(
                        "a page proves the introduction, with the hash of its line in the ledger",
                        isProved && words.contains(submission.get("reference").asString()));
    }

    private static String read(DocumentReader reader, Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return reader.read(file.toString(), content).text();
        } catch (UnreadableDocumentException refusal) {
            throw new IOException(refusal);
        }
    }
}
