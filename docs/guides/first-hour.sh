#!/usr/bin/env bash
# The first hour with a running server, by curl alone: see first-hour.md.
# ROLEWRIGHT_URL, ROLEWRIGHT_DATA and ROLEWRIGHT_AGENCY say where the server, its data folder and some files are.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
api=${ROLEWRIGHT_URL:-http://127.0.0.1:8080}/api/v1
data=${ROLEWRIGHT_DATA:-$root/data}
recruiter=${ROLEWRIGHT_RECRUITER:-rita@agency.example}
agency=${ROLEWRIGHT_AGENCY:-$root/server/src/main/resources/sample-agency}

main() {
  step "Sign in as the first administrator, whose address and password stand in a file"
  token=$(sign_in "$(first email)" "$(first password)")

  step "Choose a password of your own; the file is removed"
  token=$(post /users/password "{\"currentPassword\":\"$(first password)\",\"newPassword\":\"blue kettles on every shelf\"}" |
    field accessToken)

  step "Invite a recruiter, who accepts by a link that works once"
  link=$(post /users/invitations "{\"email\":\"$recruiter\",\"role\":\"RECRUITER\"}" | field link)
  administrator=$token token=
  post "${link#/api/v1}" '{"name":"Rita Recruiter","password":"a long walk by the river"}' | show
  token=$(sign_in "$recruiter" "a long walk by the river")

  step "Upload a job page and watch the run"
  pages=("$agency"/jobs/*)
  run=$(upload /jobs/ingest "${pages[0]}" | field id)
  wait_for "/jobs/runs/$run"
  job=$(get "/jobs?limit=1" | field id)

  step "Upload five CVs and watch them being read"
  resumes=("$agency"/resumes/*)
  upload=$(upload /resumes/upload "${resumes[@]:0:5}" | field id)
  wait_for "/resumes/uploads/$upload"

  step "Read the matches of the job, best first, and why the first one is first"
  wait_for_matches 5
  get "/matches?jobId=$job" | show
  match=$(get "/matches?jobId=$job&limit=1" | field id)
  get "/matches/$match/explanation" | show

  step "Say what became of it"
  post /matches/feedback "{\"matchId\":\"$match\",\"verdict\":\"SHORTLISTED\",\"rank\":1}" | show

  step "Read the trail, as the administrator"
  token=$administrator
  get "/logs?limit=5" | show
}

step() { printf '\n== %s\n' "$*"; }

first() { sed -n "s/^$1=//p" "$data/first-administrator.txt"; }

sign_in() { post /users/login "{\"email\":\"$1\",\"password\":\"$2\"}" | field accessToken; }

get() { ask "$api$1"; }

post() { ask -H 'Content-Type: application/json' -d "$2" "$api$1"; }

upload() {
  local path=$1 forms=() file
  shift
  for file in "$@"; do forms+=(-F "files=@$file"); done
  ask "${forms[@]}" "$api$path"
}

ask() { curl --silent --show-error --fail-with-body ${token:+-H "Authorization: Bearer $token"} "$@"; }

# The first member of that name; the answers are compact JSON.
field() {
  local answer
  answer=$(cat)
  answer=${answer#*\"$1\":\"}
  printf '%s' "${answer%%\"*}"
}

show() {
  local answer
  answer=$(cat)
  printf '%s\n' "${answer:0:600}"
}

# Asks again until a run or an upload is done.
wait_for() {
  local answer
  for _ in $(seq 240); do
    answer=$(get "$1")
    grep -o '"progress":{[^}]*}' <<<"$answer"
    case $answer in *'"state":"DONE"'*) return ;; esac
    sleep 0.5
  done
  echo "it took too long" >&2
  return 1
}

# A CV is ranked a moment after it is read.
wait_for_matches() {
  for _ in $(seq 240); do
    [ "$(get "/matches?jobId=$job" | grep -o '"rank":' | wc -l)" -lt "$1" ] || return 0
    sleep 0.5
  done
  echo "it took too long" >&2
  return 1
}

token=
main
