"""Each fault of a look, at a task or at the balance, does what it says."""

import json

import pytest

from tests.servers.speech_calls import AS_TASK, NEW, OLD, accepted, ask_balance, body_of, look, stands
from tests.servers.speech_faults import BalanceFault, PollFault
from tests.servers.speech_server import SpeechServer


def test_faults_of_looks_at_a_task(speech: SpeechServer) -> None:
    """Each for its number of looks, and the task is where it was before."""
    task_id = accepted(speech, body_of(), AS_TASK + NEW)["task_id"]
    assert stands(speech, task_id) == "QUEUED"
    speech.poll_fault = PollFault("slow", times=3)
    assert [stands(speech, task_id) for _ in range(5)] == ["PROCESSING"] * 4 + ["SUCCEED"]
    speech.poll_fault = PollFault("poll_500", times=2, reason="WHY", message="told")
    flat = {"code": 500, "reason": "WHY", "message": "told", "metadata": {}}
    assert [look(speech, task_id) for _ in range(2)] == [(500, flat)] * 2
    speech.poll_fault = PollFault("task_not_found")
    status, value = look(speech, task_id)
    assert (status, value["code"], value["reason"]) == (404, 404, "TASK_NOT_FOUND")
    speech.poll_fault = PollFault("poll_html", status=502)
    with pytest.raises(json.JSONDecodeError):
        look(speech, task_id)
    assert (stands(speech, task_id), speech.polls[task_id]) == ("SUCCEED", 11)


def test_a_task_that_has_failed_stays_failed(speech: SpeechServer) -> None:
    """Task page: the reason of the failure; other tasks go on."""
    task_id, other = (accepted(speech, body_of(), AS_TASK + OLD)["task_id"] for _ in range(2))
    speech.poll_fault = PollFault("task_failed", reason="too loud")
    for _ in range(2):
        status, value = look(speech, task_id)
        told = value["task"]
        assert (status, told["status"], told["reason"]) == (200, "TASK_STATUS_FAILED", "too loud")
        assert value["audios"] == []
    assert stands(speech, other) == "QUEUED"


def test_faults_of_the_balance(speech: SpeechServer) -> None:
    """A status, a page, a failure under 200, and half of an answer; then all is well."""
    speech.balance_fault = BalanceFault("status", 1, 429, "RATE_LIMIT_EXCEEDED", retry_after="3")
    status, raw, fields = ask_balance(speech)
    assert (status, json.loads(raw)["reason"], fields["Retry-After"]) == (429, "RATE_LIMIT_EXCEEDED", "3")
    speech.balance_fault = BalanceFault("html", status=200)
    assert ask_balance(speech)[1].startswith(b"<!DOCTYPE html>")
    speech.balance_fault = BalanceFault("base_resp", code=2049, message="invalid key")
    what = {"status_code": 2049, "status_msg": "invalid key"}
    assert json.loads(ask_balance(speech)[1]) == {"base_resp": what}
    speech.balance_fault = BalanceFault("missing_fields", times=2)
    for _ in range(2):
        assert json.loads(ask_balance(speech)[1]) == {"creditLimit": "0", "outstandingInvoices": "0"}
    assert "availableBalance" in json.loads(ask_balance(speech)[1])
