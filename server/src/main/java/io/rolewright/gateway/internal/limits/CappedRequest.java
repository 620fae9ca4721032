package io.rolewright.gateway.internal.limits;

import io.rolewright.runtime.web.BodyTooLargeException;
import io.rolewright.runtime.web.BodyTooSlowException;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.springframework.util.unit.DataSize;

/** A request whose body ends with a failure when it goes on beyond a limit, or hardly moves. */
final class CappedRequest extends HttpServletRequestWrapper {
    private final DataSize limit;
    private final Pace pace;

    CappedRequest(HttpServletRequest request, DataSize limit, Pace pace) {
        super(request);
        this.limit = limit;
        this.pace = pace;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new CappedStream(super.getInputStream());
    }

    private final class CappedStream extends ServletInputStream {
        private final ServletInputStream body;
        private long count;

        CappedStream(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            var next = new byte[1];
            return read(next, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(next[0]);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                var read = body.read(buffer, offset, length);
                count(read);
                return read;
            } catch (SocketTimeoutException silence) {
                Abandonment.of(CappedRequest.this);
                throw new BodyTooSlowException();
            } catch (BodyTooSlowException slow) {
                Abandonment.of(CappedRequest.this);
                throw slow;
            }
        }

        private void count(int read) throws IOException {
            count += Math.max(read, 0);
            if (count > limit.toBytes()) {
                throw new BodyTooLargeException(limit);
            }
            if (read > 0) {
                pace.check(count);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
