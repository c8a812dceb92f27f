-- "What changed since I last looked": by when it was entered, within one client, however large the agency grows.
create index event_of_client_entered on platform.event (org_id, client_id, recorded_at desc);
