package io.rolewright.runtime.web;

import io.rolewright.runtime.Outage;
import io.rolewright.runtime.failures.StackPlaces;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Problem;
import io.rolewright.shared.Problem.Violation;
import java.util.List;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What each way of failing is called outside. */
public final class Refusals {
    private static final Logger log = LoggerFactory.getLogger(Refusals.class);
    private static final int DEPTH_LIMIT = 20;

    private Refusals() {}

    public static Problem of(Exception failure) {
        return among(failure, ContractException.class)
                .map(ContractException::problem)
                .or(() -> among(failure, BodyTooLargeException.class).map(BodyTooLargeException::problem))
                .or(() -> Outage.problem(failure).map(problem -> passing(problem, failure)))
                .or(() -> among(failure, BodyTooSlowException.class).map(BodyTooSlowException::problem))
                .orElseGet(() -> ofRequest(failure));
    }

    private static Problem ofRequest(Exception failure) {
        return switch (failure) {
            case HttpMessageNotReadableException unreadable -> UnreadableBodies.problem(unreadable);
            case HandlerMethodValidationException invalid -> Violations.problem(invalid);
            case BindException invalid -> Violations.problem(invalid);
            case MissingServletRequestParameterException missing ->
                missing("gateway.parameter-missing", missing.getParameterName());
            case MissingServletRequestPartException missing ->
                missing("gateway.parameter-missing", missing.getRequestPartName());
            case MissingRequestHeaderException missing -> missing("gateway.header-missing", missing.getHeaderName());
            case MethodArgumentTypeMismatchException mismatch -> malformed(mismatch.getName());
            case TypeMismatchException mismatch -> malformed(String.valueOf(mismatch.getPropertyName()));
            case InvalidParameterException broken -> Problem.of(400, "gateway.query-malformed");
            case MaxUploadSizeExceededException large -> Problem.of(413, "gateway.body-too-large", "");
            case MultipartException broken -> Problem.of(400, "gateway.unreadable-body");
            case ServletRequestBindingException broken -> Problem.of(400, "gateway.unreadable-body");
            case HttpMediaTypeNotAcceptableException notAcceptable -> Problem.of(406, "gateway.not-acceptable");
            case HttpMediaTypeNotSupportedException notSupported -> Problem.of(415, "gateway.media-type-unsupported");
            case HttpRequestMethodNotSupportedException method ->
                Problem.of(405, "gateway.method-not-allowed", method.getMethod());
            case NoResourceFoundException nowhere -> Problem.of(404, "gateway.no-such-path");
            default -> Outage.problem(failure).orElseGet(() -> broken(failure));
        };
    }

    private static Problem passing(Problem problem, Exception failure) {
        log.warn("{}: {}", problem.code(), failure.getClass().getName());
        return problem;
    }

    private static Problem missing(String code, String name) {
        return Problem.of(400, code, name).at(List.of(new Violation("/" + name, "missing", "must be given")));
    }

    private static Problem malformed(String name) {
        return Problem.of(400, "gateway.parameter-malformed", name)
                .at(List.of(new Violation("/" + name, "malformed", "cannot be read")));
    }

    // Messages of exceptions may quote what somebody sent: the log gets the places in the code alone.
    private static Problem broken(Exception failure) {
        log.error("a request failed: {}", StackPlaces.of(failure));
        return Problem.of(500, "gateway.failure");
    }

    /** A failure of a kind among the causes, where frameworks have wrapped it. */
    public static <T extends Throwable> Optional<T> among(Throwable failure, Class<T> type) {
        Throwable cause = failure;
        for (var depth = 0; cause != null && depth < DEPTH_LIMIT; depth++) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }
}
