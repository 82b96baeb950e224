package dev.rejoinder.api.transport.http;

import dev.rejoinder.api.refusal.ErrorCode;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Says in the form of GraphQL what went wrong before GraphQL, or beside it.
@Controller
class FaultPage implements ErrorController {

    private final Answers answers;

    FaultPage(Answers answers) {
        this.answers = answers;
    }

    @RequestMapping("/error")
    ResponseEntity<byte[]> fault(HttpServletRequest request) {
        var rejection = rejection(status(request));
        return ResponseEntity.status(rejection.status()).contentType(Representation.LEGACY.contentType())
                .body(answers.body(rejection, request));
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : 404;
    }

    private static Rejection rejection(int status) {
        return switch (status) {
            case 404 -> new Rejection(ErrorCode.NOT_FOUND, status, "Nothing is served here.");
            case 405 ->
                new Rejection(ErrorCode.METHOD_NOT_ALLOWED, status, "This cannot be asked by this method.");
            case 406 -> new Rejection(ErrorCode.NOT_ACCEPTABLE, status, "This is not on offer in that form.");
            case 413 -> new Rejection(ErrorCode.BODY_TOO_LARGE, status, "The body is too long.");
            case 415 ->
                new Rejection(ErrorCode.UNSUPPORTED_MEDIA_TYPE, status, "The body is of the wrong type.");
            default -> status < 500
                    ? new Rejection(ErrorCode.MALFORMED_REQUEST, status, "The request cannot be read.")
                    : new Rejection(ErrorCode.INTERNAL, status, "The server failed; its log says why.");
        };
    }
}
