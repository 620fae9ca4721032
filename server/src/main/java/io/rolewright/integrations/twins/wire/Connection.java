package io.rolewright.integrations.twins.wire;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A connection of a client: requests one after the other, each answered or struck by a fault. */
final class Connection implements Runnable {
    private final Twin twin;
    private final Socket socket;
    private final CountDownLatch end;

    Connection(Twin twin, Socket socket, CountDownLatch end) {
        this.twin = twin;
        this.socket = socket;
        this.end = end;
    }

    @Override
    public void run() {
        try (socket) {
            socket.setTcpNoDelay(true);
            var in = new BufferedInputStream(socket.getInputStream());
            var out = new BufferedOutputStream(socket.getOutputStream());
            serve(new RequestReader(in, out, twin.clock()), new AnswerWriter(out, twin.clock()), out);
        } catch (IOException clientLeft) {
            // The client, a fault or the end of the twin closed the socket: nobody is left to be told.
        }
    }

    private void serve(RequestReader requests, AnswerWriter answers, OutputStream out) throws IOException {
        try {
            for (var next = requests.next(); next.isPresent(); next = requests.next()) {
                var request = twin.named(next.get());
                twin.serve(new OpenExchange(request, answers, out));
                if (socket.isClosed() || wantsToClose(request)) {
                    return;
                }
            }
        } catch (RequestReader.MalformedRequest malformed) {
            answers.write(TwinAnswer.text(400, "text/plain", "not HTTP/1.1").with("Connection", "close"), true);
        }
    }

    private static boolean wantsToClose(TwinRequest request) {
        return request.field("Connection").filter("close"::equalsIgnoreCase).isPresent();
    }

    /** The exchange that is going on. */
    private final class OpenExchange implements Exchange {
        private final TwinRequest request;
        private final AnswerWriter answers;
        private final OutputStream out;

        OpenExchange(TwinRequest request, AnswerWriter answers, OutputStream out) {
            this.request = request;
            this.answers = answers;
            this.out = out;
        }

        @Override
        public TwinRequest request() {
            return request;
        }

        @Override
        public TwinAnswer effect() {
            return twin.answer(request);
        }

        @Override
        public TwinAnswer effect(Quirk quirk) {
            return twin.answer(request.with(quirk));
        }

        @Override
        public void send(TwinAnswer answer) throws IOException {
            answers.write(answer, !request.method().equals("HEAD"));
        }

        @Override
        public void sendHead(TwinAnswer answer, String lengthName, String lengthValue) throws IOException {
            answers.writeHead(answer, lengthName, lengthValue);
            out.flush();
        }

        @Override
        public OutputStream raw() {
            return out;
        }

        @Override
        public void pause(Duration time) throws IOException {
            try {
                if (end.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
                    throw new IOException("the twin has closed");
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IOException(stopped);
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }

        @Override
        public void reset() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }
    }
}
