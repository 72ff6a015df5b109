alter table hero drop column born;
