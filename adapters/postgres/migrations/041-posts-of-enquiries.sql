-- Whoever writes below a post about an enquiry answers it. Of all deliveries this index holds those few alone.
create index delivery_enquiry_post on delivery (channel_id, message_ref) where enquiry_id is not null;
