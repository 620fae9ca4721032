package io.rolewright.runtime.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers with a problem whenever a controller, or what stands before it, fails. */
@RestControllerAdvice
class Problems {
    private final ProblemWriter writer;

    Problems(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler
    void answer(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        writer.write(request, response, failure);
    }
}
