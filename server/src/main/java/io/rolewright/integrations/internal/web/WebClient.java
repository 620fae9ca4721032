package io.rolewright.integrations.internal.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** One request and its answer, under caps of size and time; it follows nothing. */
final class WebClient implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 400;
    private static final int MOST_HEADERS = 200;
    private static final int LONGEST_HEADER = 16_384;
    private static final TimeValue KEPT = TimeValue.ofMinutes(1);

    private final CloseableHttpClient http;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("web-watch").factory());

    WebClient(WebSettings settings, DnsResolver names) {
        this(settings, names, settings.readTimeout(), settings.concurrency());
    }

    /**
     * @param silence how long a host may be silent
     * @param atOnce how many connections to one host there may be
     */
    WebClient(WebSettings settings, DnsResolver names, Duration silence, int atOnce) {
        this.http = HttpClients.custom()
                .setConnectionManager(connections(settings, names, silence, atOnce))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(timeout(silence))
                        .setConnectionRequestTimeout(timeout(settings.patience()))
                        .build())
                .setUserAgent("%s/1.0 (+%s)".formatted(settings.agent(), settings.contact()))
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(
            WebSettings settings, DnsResolver names, Duration silence, int atOnce) {
        var lines = Http1Config.custom()
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxLineLength(LONGEST_HEADER)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(lines)
                        .build())
                .setMaxConnPerRoute(atOnce)
                .setMaxConnTotal(MOST_CONNECTIONS)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(settings.connectTimeout()))
                        .setSocketTimeout(timeout(silence))
                        .setTimeToLive(KEPT)
                        .setValidateAfterInactivity(TimeValue.ofSeconds(2))
                        .build())
                .build();
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.ofMilliseconds(duration.toMillis());
    }

    /**
     * Asks.
     *
     * @param time after which the connection is cut, however much has come
     * @param most bytes of a body after decompression; what is over is {@link Body#isCut cut off}
     */
    WebAnswer ask(WebAddress address, WebRequest asked, Duration time, int most) throws IOException {
        var request = request(address, asked);
        var cut = watch.schedule(request::cancel, time.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return http.execute(request, response -> {
                var answer = answer(response, most);
                if (answer.body().isCut()) {
                    // Else the client would read an endless one on, to use its connection again.
                    request.cancel();
                }
                return answer;
            });
        } finally {
            cut.cancel(false);
        }
    }

    private static HttpUriRequestBase request(WebAddress address, WebRequest asked) {
        var request = new HttpUriRequestBase(asked.method(), address.uri());
        asked.headers().forEach(request::setHeader);
        if (asked.body() != null) {
            request.setEntity(new StringEntity(
                    asked.body(), ContentType.parse(asked.type()).withCharset(StandardCharsets.UTF_8)));
        }
        return request;
    }

    private static WebAnswer answer(ClassicHttpResponse response, int most) throws IOException {
        return new WebAnswer(
                response.getCode(),
                header(response, "Location"),
                header(response, "Content-Type"),
                header(response, "ETag"),
                header(response, "Last-Modified"),
                header(response, "Retry-After"),
                body(response, most));
    }

    private static @Nullable String header(ClassicHttpResponse response, String name) {
        var header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    /** Some sites pack a file that is packed already, as sitemaps are. */
    private static Body body(ClassicHttpResponse response, int most) throws IOException {
        var entity = response.getEntity();
        if (entity == null) {
            return Body.NONE;
        }
        var content = Body.read(entity.getContent(), most);
        if (content.isGzip()) {
            try (InputStream packed = new GZIPInputStream(new ByteArrayInputStream(content.bytes()))) {
                return Body.read(packed, most);
            }
        }
        return content;
    }

    @Override
    public void close() throws IOException {
        watch.shutdownNow();
        http.close();
    }
}
