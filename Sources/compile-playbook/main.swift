import Playbook
print("")
