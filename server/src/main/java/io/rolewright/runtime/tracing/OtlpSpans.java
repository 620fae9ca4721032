package io.rolewright.runtime.tracing;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.rolewright.runtime.health.ThisProcess;
import io.rolewright.shared.Version;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Sends spans to a collector in the background. Whoever gives one away waits for nothing: when the collector is slow or away
 * the queue fills up, and what finds no room is dropped and counted.
 */
final class OtlpSpans implements Spans {
    private static final int BATCH = 512;
    private static final Duration GATHERING = Duration.ofMillis(200);

    private final BlockingQueue<SpanData> queue;
    private final SpanExporter exporter;
    private final Resource resource;
    private final Duration timeout;
    private final Counter sent;
    private final Counter dropped;
    private final Thread sender;

    private OtlpSpans(OtlpSettings settings, SpanExporter exporter, Resource resource, MeterRegistry meters) {
        this.queue = new ArrayBlockingQueue<>(settings.queue());
        this.exporter = exporter;
        this.resource = resource;
        this.timeout = settings.timeout();
        this.sent = counter(meters, "rolewright.spans.sent", "Spans that the collector of traces accepted.");
        this.dropped = counter(
                meters, "rolewright.spans.dropped", "Spans that found no room or that the collector did not accept.");
        this.sender = Thread.ofVirtual().name("otlp").unstarted(this::send);
    }

    static OtlpSpans start(OtlpSettings settings, MeterRegistry meters, Collection<String> services) {
        var endpoint = Objects.requireNonNull(settings.endpoint()).resolve("/v1/traces");
        var exporter = OtlpHttpSpanExporter.builder()
                .setEndpoint(endpoint.toString())
                .setTimeout(settings.timeout())
                .setConnectTimeout(settings.timeout());
        settings.headers().forEach(exporter::addHeader);
        var resource = Resource.builder()
                .put("service.name", "rolewright")
                .put("service.version", Version.current())
                .put("service.instance.id", ThisProcess.name())
                .put("rolewright.services", String.join(",", services))
                .build();
        var spans = new OtlpSpans(settings, exporter.build(), resource, meters);
        spans.sender.start();
        return spans;
    }

    private static Counter counter(MeterRegistry meters, String name, String description) {
        return Counter.builder(name).description(description).register(meters);
    }

    @Override
    public boolean areWanted() {
        return true;
    }

    @Override
    public void add(Span span) {
        if (!queue.offer(new OtlpSpan(span, resource))) {
            dropped.increment();
        }
    }

    private void send() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var batch = new ArrayList<SpanData>();
                batch.add(queue.take());
                Thread.sleep(GATHERING);
                queue.drainTo(batch, BATCH - 1);
                send(batch);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(Collection<SpanData> batch) {
        var answer = exporter.export(batch).join(timeout.toMillis() * 2, TimeUnit.MILLISECONDS);
        (answer.isSuccess() ? sent : dropped).increment(batch.size());
    }

    @Override
    public void close() {
        sender.interrupt();
        var rest = new ArrayList<SpanData>();
        queue.drainTo(rest, BATCH);
        if (!rest.isEmpty()) {
            exporter.export(rest).join(1, TimeUnit.SECONDS);
        }
        exporter.shutdown().join(1, TimeUnit.SECONDS);
    }
}
