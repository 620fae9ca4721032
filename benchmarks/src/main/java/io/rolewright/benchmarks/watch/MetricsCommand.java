package io.rolewright.benchmarks.watch;

import io.rolewright.benchmarks.load.Request;
import io.rolewright.benchmarks.subject.Agency;
import io.rolewright.benchmarks.subject.Checkout;
import io.rolewright.benchmarks.subject.RunningServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Whether Prometheus understands the metrics of the server, and finds in them what it should. */
@Command(
        name = "metrics",
        description = "Have promtool judge the metrics, and a real Prometheus scrape them; both must be installed.",
        mixinStandardHelpOptions = true)
public final class MetricsCommand implements Callable<Integer> {
    private static final int WRONG_USAGE = 2;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!new Tool("promtool").isInstalled() || !new Tool("prometheus").isInstalled()) {
            System.err.println("error bench.no-prometheus: promtool and prometheus are not on the path");
            System.err.println("try: install Debian's package prometheus, or put both on the path");
            return WRONG_USAGE;
        }
        var folder = Checkout.emptyFolder("metrics");
        try (var server = RunningServer.start(folder.resolve("data"), Agency.unlimited())) {
            var key = key(server);
            var isGood = isLinted(metrics(server, key)) & areRulesGood() & isScraped(server, key);
            return isGood ? 0 : 1;
        }
    }

    private static String key(RunningServer server) {
        var token = server.administrator();
        var wanted = "{\"name\":\"prometheus\",\"scopes\":[\"READ_METRICS\"]}";
        return server.ask(Request.post("/api/v1/users/keys", wanted).with("Authorization", "Bearer " + token))
                .member("secret");
    }

    private static String metrics(RunningServer server, String key) throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:" + server.port() + "/metrics");
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + key)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    private static boolean isLinted(String metrics) {
        var said = new Tool("promtool").ask(metrics, "check", "metrics");
        var series = metrics.lines().filter(line -> !line.startsWith("#")).count();
        System.out.printf("promtool check metrics, %d series: %s%n", series, said.isContent() ? "accepted" : "refused");
        if (!said.text().isEmpty()) {
            System.out.println(said.text());
        }
        return said.isContent() && series > 0;
    }

    private static boolean areRulesGood() {
        var said = new Tool("promtool").ask("", "check", "rules", rules());
        System.out.println("promtool check rules: " + said.text().replaceAll("\\s+", " "));
        return said.isContent();
    }

    private static String rules() {
        return Checkout.file("operations", "prometheus", "alerts.yml").toString();
    }

    private static boolean isScraped(RunningServer server, String key) {
        var folder = Checkout.emptyFolder("prometheus");
        var rules = Checkout.file("operations", "prometheus", "alerts.yml");
        try (var prometheus = Prometheus.start(folder, rules, server.port(), key)) {
            var up = prometheus.await("up{job=\"rolewright\"}", 1);
            var appended = prometheus.await("rolewright_events_appended_total", 1);
            var requests = prometheus.await("sum(http_server_requests_seconds_count)", 1);
            System.out.printf("prometheus: up %.0f, events appended %.0f, requests %.0f%n", up, appended, requests);
            return up == 1 && appended >= 1 && requests >= 1;
        }
    }
}
