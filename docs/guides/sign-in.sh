# Signs in as the first administrator of a server, chooses a password, and leaves API, JSON, TOKEN and AUTH to what follows:
#   . docs/guides/sign-in.sh URL FOLDER
# The steps are explained in signing-in.md. It works once per folder, because it uses up the first password.
export API=$1/api/v1 JSON='Content-Type: application/json'
first() { sed -n "s/^$2=//p" "$1/first-administrator.txt"; }
ask() (
  set -o pipefail
  curl -sS --retry 5 --fail-with-body -H "$JSON" "$@" | sed 's/.*"accessToken":"\([^"]*\)".*/\1/'
)
TOKEN=$(ask "$API/users/login" -d "{\"email\":\"$(first "$2" email)\",\"password\":\"$(first "$2" password)\"}")
TOKEN=$(ask "$API/users/password" -H "Authorization: Bearer $TOKEN" \
  -d "{\"currentPassword\":\"$(first "$2" password)\",\"newPassword\":\"seven quiet lanterns drift\"}")
export TOKEN AUTH="Authorization: Bearer $TOKEN"
unset -f first ask
