package io.rolewright.runtime.web;

import io.rolewright.events.gateway.PersonalDataRead;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.processes.ServiceToken;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.DeedId;
import io.rolewright.shared.Id;
import io.rolewright.shared.Ids;
import io.rolewright.shared.ReadsPersonalData;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Writes down who is shown what about whom, before the answer leaves: an answer that cannot be written down does not leave.
 * Looks of many at the same time share one commit.
 */
@RestControllerAdvice
public class PersonalReads implements ResponseBodyAdvice<Object> {
    private static final String SHOWN = PersonalReads.class.getName();

    private final EventLog events;
    private final Ids ids;

    PersonalReads(EventLog events, Ids ids) {
        this.events = events;
        this.ids = ids;
    }

    /** Says whose data the answer to this request holds, where the answer itself does not name them. */
    public static void show(Id person) {
        Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .ifPresent(request -> request.setAttribute(SHOWN, person, RequestAttributes.SCOPE_REQUEST));
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return answer.hasMethodAnnotation(ReadsPersonalData.class);
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest sent,
            ServerHttpResponse response) {
        var marked = answer.getMethodAnnotation(ReadsPersonalData.class);
        if (marked != null && sent instanceof ServletServerHttpRequest servlet) {
            var request = servlet.getServletRequest();
            if (isFromOutside(request)) {
                events.record(look(marked.value(), shown(body, request)));
            }
        }
        return body;
    }

    private PersonalDataRead look(String view, Set<Id> shown) {
        return new PersonalDataRead(
                ids.next(DeedId::new), view, of(CandidateId.class, shown), of(ContactId.class, shown));
    }

    private static <T extends Id> List<T> of(Class<T> kind, Set<Id> shown) {
        return shown.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    // At the inner port only what the door passes on leaves; the rest is work.
    private static boolean isFromOutside(HttpServletRequest request) {
        return ServiceToken.of(request).map(ServiceToken::fromDoor).orElse(true);
    }

    private static Set<Id> shown(@Nullable Object body, HttpServletRequest request) {
        var shown = new LinkedHashSet<Id>();
        if (request.getAttribute(SHOWN) instanceof Id person) {
            shown.add(person);
        }
        if (body != null) {
            collect(body, shown);
        }
        return shown;
    }

    private static void collect(Object value, Set<Id> shown) {
        switch (value) {
            case CandidateId candidate -> shown.add(candidate);
            case ContactId contact -> shown.add(contact);
            case Iterable<?> many -> many.forEach(one -> collect(one, shown));
            case Record one -> RecordParts.of(one).forEach(part -> collect(part, shown));
            default -> {
                // Tells of nobody.
            }
        }
    }
}
